import { useState } from 'react';
import type { Scene } from '@/utils/studio/scene';
import { goOn, redo, startHistory, undo } from '@/utils/studio/scene-history';

/** A scene that is being changed, and the piece that is in hand. */
export interface SceneEditor {
  scene: Scene;
  selectedId?: string;
  select: (id: string | undefined) => void;
  /** One step that can be taken back. */
  change: (next: Scene) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
}

export function useSceneEditor(first: Scene): SceneEditor {
  const [history, setHistory] = useState(() => startHistory(first));
  const [wanted, select] = useState<string | undefined>(first.placed[0]?.id);
  const scene = history.present;
  const selectedId = scene.placed.find(({ id }) => id === wanted)?.id;
  return {
    scene,
    selectedId,
    select,
    change(next) {
      if (next !== scene) setHistory(goOn(history, next));
    },
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}
