import { useState } from 'react';
import { castToFloor } from '@/utils/studio/camera/projection';
import { addInFront } from '@/utils/studio/mark-scene';
import type { Scene } from '@/utils/studio/scene';
import type { Point } from '@/utils/studio/space';
import { clearFloor } from './scene-keep-out';
import type { SceneEditor } from './use-scene-editor';

/** What an outline over the photo means. */
export type MarkMeaning = 'keep-out' | 'in-front';

/** An outline that is being drawn. Points are fractions of the photo. */
export interface SceneMarking {
  meaning?: MarkMeaning;
  corners: readonly Point[];
  begin: (meaning: MarkMeaning) => void;
  /** Takes a corner if there may be one: only floor can stay free. */
  addCorner: (at: Point) => void;
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
  return {
    ...(meaning && { meaning }),
    corners,
    begin: start,
    addCorner(at) {
      if (meaning === 'in-front' || floorAt(scene, at)) setCorners([...corners, at]);
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
