import type { OfferedPiece } from '@/components/scene/AddPiece';
import type { PieceName } from '@/components/scene/PieceList';
import { localized, t } from '@/utils/i18n';
import { findPiece, pieces } from '@/utils/studio/pieces/registry';
import { type Piece, pieceKinds } from '@/utils/studio/pieces/spec';
import type { Scene } from '@/utils/studio/scene';
import { findFurnishing } from '@/utils/styles/furnishings';

/** What stands in a scene, in words; those of one name are counted. */
export function namesIn({ placed }: Scene): readonly PieceName[] {
  const plain = placed.map(({ piece }) => {
    const known = findPiece(piece);
    return known ? localized(known.label) : t('sceneUnknownPiece', piece);
  });
  return placed.map(({ id, piece }, place) => {
    const name = plain[place] ?? '';
    const count = plain.filter((other) => other === name).length;
    const number = plain.slice(0, place + 1).filter((other) => other === name).length;
    return {
      id,
      name: count > 1 ? t('sceneNumbered', name, number) : name,
      gone: findPiece(piece) === undefined,
    };
  });
}

/** What can be added: what suits the room first, then by kind, in each kind what the style likes. */
export function offeredFor({ roomType, styleId }: Scene): readonly OfferedPiece[] {
  const liked = findFurnishing(styleId).pieces;
  const rank = (piece: Piece): number => {
    const place = liked[piece.kind]?.indexOf(piece.id) ?? -1;
    const suits = roomType === 'unknown' || piece.rooms.includes(roomType);
    const kind = pieceKinds.indexOf(piece.kind);
    return (suits ? 0 : 10_000) + kind * 100 + (place < 0 ? 99 : place);
  };
  return [...pieces]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id, label, kind }) => ({ id, kind, name: localized(label) }));
}
