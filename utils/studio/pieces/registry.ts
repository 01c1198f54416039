import type { Piece, PieceKind, Size } from './spec';

const modules = import.meta.glob<{ piece: Piece }>(
  ['./*.ts', '!./{spec,shape,registry}.ts', '!./*.test.ts'],
  { eager: true },
);

/** Every piece. */
export const pieces: readonly Piece[] = Object.values(modules).map((module) => module.piece);

const byId = new Map(pieces.map((piece) => [piece.id, piece]));

export function findPiece(id: string): Piece | undefined {
  return byId.get(id);
}

export function piecesOf(kind: PieceKind): readonly Piece[] {
  return pieces.filter((piece) => piece.kind === kind);
}

/** The size of a piece made in a width (metres; absent: its own), kept within its `widths`. */
export function sizeWith(piece: Piece, width = piece.size.width): Size {
  const { size, widths, proportional } = piece;
  if (!widths) return size;
  const chosen = Math.min(Math.max(width, widths.from), widths.to);
  const depth = proportional ? (size.depth * chosen) / size.width : size.depth;
  return { ...size, width: chosen, depth };
}
