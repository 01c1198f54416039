import { PieceActions, type PieceDeed } from '@/components/scene/PieceActions';
import { PieceColours } from '@/components/scene/PieceColours';
import type { PieceName } from '@/components/scene/PieceList';
import { recolourPiece } from '@/utils/studio/edit-scene';
import { findPiece } from '@/utils/studio/pieces/registry';
import { act } from './scene-act';
import { paletteOf, partColours } from './scene-colours';
import { type SceneAction, STEP, TURN } from './scene-keys';
import type { SceneEditor } from './use-scene-editor';

const move = (way: 'left' | 'right' | 'away' | 'nearer'): SceneAction => ({
  do: 'move',
  way,
  metres: STEP.short,
});

const deeds: Record<PieceDeed, SceneAction> = {
  left: move('left'),
  right: move('right'),
  away: move('away'),
  nearer: move('nearer'),
  'turn-left': { do: 'turn', degrees: TURN },
  'turn-right': { do: 'turn', degrees: -TURN },
  swap: { do: 'swap' },
  duplicate: { do: 'duplicate' },
  remove: { do: 'remove' },
};

/** What can be done with the piece in hand. */
export function ScenePiece({ editor, id, name, gone }: PieceName & { editor: SceneEditor }) {
  const { scene, change } = editor;
  const placed = scene.placed.find((one) => one.id === id);
  if (!placed) return null;
  return (
    <>
      <h2>{name}</h2>
      <PieceActions
        name={name}
        onWall={findPiece(placed.piece)?.stands === 'wall'}
        gone={gone}
        onDo={(deed) => act(editor, deeds[deed])}
      />
      <PieceColours
        parts={partColours(placed, scene.styleId)}
        palette={paletteOf(scene.styleId)}
        onColour={(slot, colour) => change(recolourPiece(scene, id, slot, colour))}
      />
    </>
  );
}
