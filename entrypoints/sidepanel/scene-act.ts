import { duplicatePiece, removePiece, swapPiece, turnPiece } from '@/utils/studio/edit-scene';
import type { Scene } from '@/utils/studio/scene';
import { findFurnishing } from '@/utils/styles/furnishings';
import type { PieceAction, SceneAction } from './scene-keys';
import { nudgePiece } from './scene-place';
import type { SceneEditor } from './use-scene-editor';

/** Does what a key or a button asks for. */
export function act(editor: SceneEditor, action: SceneAction): void {
  const { scene, selectedId: id, select, change } = editor;
  if (action.do === 'undo' || action.do === 'redo') editor[action.do]();
  else if (action.do === 'choose') select(neighbourOf(editor, action.step));
  else if (id !== undefined) {
    const next = afterAction(scene, id, action);
    change(next);
    if (action.do === 'duplicate') select(next.placed.at(-1)?.id);
    if (action.do === 'remove') select(stillThere(editor, next));
  }
}

function afterAction(scene: Scene, id: string, action: PieceAction): Scene {
  switch (action.do) {
    case 'move':
      return nudgePiece(scene, id, action.way, action.metres);
    case 'turn':
      return turnPiece(scene, id, (action.degrees * Math.PI) / 180);
    case 'duplicate':
      return duplicatePiece(scene, id);
    case 'swap':
      return swapPiece(scene, id, findFurnishing(scene.styleId));
    case 'remove':
      return removePiece(scene, id);
  }
}

/** The piece some steps on in the list; the ends hold. */
function neighbourOf({ scene: { placed }, selectedId }: SceneEditor, step: number) {
  const here = placed.findIndex(({ id }) => id === selectedId);
  return placed[Math.max(0, Math.min(placed.length - 1, here + step))]?.id;
}

/** What to take in hand after a piece went: the one that came after it. */
function stillThere({ scene, selectedId }: SceneEditor, next: Scene): string | undefined {
  const here = scene.placed.findIndex(({ id }) => id === selectedId);
  const left = new Set(next.placed.map(({ id }) => id));
  const after = scene.placed.slice(here + 1).find(({ id }) => left.has(id));
  return (after ?? next.placed.at(-1))?.id;
}
