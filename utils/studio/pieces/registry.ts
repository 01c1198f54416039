import type { Piece, PieceKind } from './spec';

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
