import type { RoomType } from '@/utils/photos/room-type';
import type { Furnishing } from '../finish';
import type { Piece, PieceKind } from '../pieces/spec';
import { createRandom, partSeed } from '../random';
import type { Choice } from './standing';

/** The pieces of the kinds, those to try first first. */
export type Catalogue = (kinds: readonly PieceKind[]) => readonly Piece[];

/**
 * The pieces that a style furnishes such a room with. Its preferences come first, their order turned
 * by the seed so that layouts differ; the kind's other pieces follow.
 */
export function catalogueOf(
  pieces: readonly Piece[],
  furnishing: Furnishing,
  roomType: RoomType,
  seed: number,
): Catalogue {
  const ofKind = (kind: PieceKind): readonly Piece[] => {
    const all = pieces.filter((piece) => piece.kind === kind);
    const wanted = (furnishing.pieces[kind] ?? []).flatMap(
      (id) => all.find((piece) => piece.id === id) ?? [],
    );
    const others = all.filter((piece) => !wanted.includes(piece));
    const suits = (piece: Piece) => roomType === 'unknown' || piece.rooms.includes(roomType);
    const [fitting, rest] = [others.filter(suits), others.filter((piece) => !suits(piece))];
    const step = turnOf(kind, seed);
    if (wanted.length > 0) return [...turned(wanted, step), ...fitting, ...rest];
    return [...turned(fitting, step), ...rest];
  };
  const known = new Map<PieceKind, readonly Piece[]>();
  return (kinds) =>
    kinds.flatMap((kind) => {
      const found = known.get(kind) ?? ofKind(kind);
      known.set(kind, found);
      return found;
    });
}

/** Widths that a piece comes in, those to try first first. */
export function choicesOf(piece: Piece): readonly Choice[] {
  const { widths, size } = piece;
  if (!widths) return [{ piece }];
  const between = [0.67, 0.33, 0].map((share) => widths.from + share * (size.width - widths.from));
  const smaller = between.filter((width) => width < size.width - 0.05);
  return [{ piece }, ...smaller.map((width) => ({ piece, width: roundToCentimetre(width) }))];
}

const roundToCentimetre = (metres: number) => Math.round(metres * 100) / 100;

/** The first layout has what the style likes best; every kind then goes its own way. */
function turnOf(kind: PieceKind, seed: number): number {
  if (seed <= 1) return 0;
  const number = [...kind].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
  return Math.floor(createRandom(partSeed(seed, number % 65_521))() * 60);
}

function turned<T>(list: readonly T[], step: number): readonly T[] {
  const from = list.length > 0 ? step % list.length : 0;
  return [...list.slice(from), ...list.slice(0, from)];
}
