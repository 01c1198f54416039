import { useState } from 'react';
import type { MarkMeaning } from '@/components/scene/SceneMarks';
import { castToFloor } from '@/utils/studio/camera/projection';
import { addInFront } from '@/utils/studio/mark-scene';
import type { Scene } from '@/utils/studio/scene';
import type { Point } from '@/utils/studio/space';
import { clearFloor } from './scene-keep-out';
import type { SceneEditor } from './use-scene-editor';

/** An outline that is being drawn. Points are fractions of the photo. */
export interface SceneMarking {
  meaning?: MarkMeaning;
  corners: readonly Point[];
  begin: (meaning: MarkMeaning) => void;
  /** Takes a corner if there may be one: only floor can stay free. */
  addCorner: (at: Point) => void;
  /** All corners at once, under the same condition. */
  setBox: (corners: readonly Point[]) => void;
  takeBack: () => void;
  finish: () => void;
  cancel: () => void;
}

export function useSceneMarking({ scene, change }: SceneEditor): SceneMarking {
  const [meaning, setMeaning] = useState<MarkMeaning>();
  const [corners, setCorners] = useState<readonly Point[]>([]);
  const start = (next: MarkMeaning | undefined) => {
    setMeaning(next);
    setCorners([]);
  };
  const mayBe = (at: Point) => meaning === 'in-front' || floorAt(scene, at) !== undefined;
  return {
    ...(meaning && { meaning }),
    corners,
    begin: start,
    addCorner(at) {
      if (mayBe(at)) setCorners([...corners, at]);
    },
    setBox(box) {
      if (box.every(mayBe)) setCorners(box);
    },
    takeBack: () => setCorners(corners.slice(0, -1)),
    finish() {
      if (meaning) change(marked(scene, meaning, corners));
      start(undefined);
    },
    cancel: () => start(undefined),
  };
}

function marked(scene: Scene, meaning: MarkMeaning, corners: readonly Point[]): Scene {
  if (meaning === 'in-front') return addInFront(scene, corners);
  return clearFloor(
    scene,
    corners.flatMap((corner) => {
      const place = floorAt(scene, corner);
      return place ? [place] : [];
    }),
  );
}

/** Metres to the far side of which no outline reaches: what rows can hold is limited. */
const FARTHEST = 50;

function floorAt({ calibration: { camera } }: Scene, { x, y }: Point) {
  const place = castToFloor(camera, { x: x * camera.width, y: y * camera.height });
  return place && Math.hypot(...place) < FARTHEST ? place : undefined;
}
