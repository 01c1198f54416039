import { useState } from 'react';
import { pickPlaced } from '@/utils/studio/pick-placed';
import type { Placed, Scene } from '@/utils/studio/scene';
import type { Point } from '@/utils/studio/space';
import { dragPiece, footOf } from './scene-place';
import type { SceneEditor } from './use-scene-editor';

/** A pointer on the photo. Points are fractions of its size. */
export interface SceneHand {
  /** The scene as it would be if the piece were let go now. */
  held?: Scene;
  press: (at: Point) => void;
  drag: (from: Point, to: Point) => void;
  release: () => void;
  cancel: () => void;
}

/** Picks pieces up and puts them down elsewhere: nothing is drawn until they are let go. */
export function useSceneHand({ scene, select, change }: SceneEditor): SceneHand {
  const [grabbed, setGrabbed] = useState<Placed>();
  const [held, setHeld] = useState<Scene>();
  const { width, height } = scene.calibration.camera;
  const letGo = () => {
    setGrabbed(undefined);
    setHeld(undefined);
  };
  return {
    held,
    press(at) {
      const picked = pickPlaced(scene, { x: at.x * width, y: at.y * height });
      select(picked?.id);
      setGrabbed(picked);
    },
    drag(from, to) {
      if (!grabbed) return;
      const foot = footOf(scene, grabbed);
      const there = {
        x: foot.x + (to.x - from.x) * width,
        y: foot.y + (to.y - from.y) * height,
      };
      setHeld(dragPiece(scene, grabbed.id, there));
    },
    release() {
      if (held) change(held);
      letGo();
    },
    cancel: letGo,
  };
}
