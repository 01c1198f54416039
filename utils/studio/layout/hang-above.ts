import type { Piece } from '../pieces/spec';
import type { Choice, Standing } from './standing';

/** Share of a piece's width that what hangs above it best has, and has at least to come first. */
const BEST_SHARE = 0.66;
const LEAST_SHARE = 0.42;
/** Smaller ones where that doesn't fit. */
const SMALLER = [1, 0.85, 0.7];

/** What may hang above a piece: about two thirds as wide, what is far too small last. */
export function choicesAbove(pieces: readonly Piece[], { box }: Standing): readonly Choice[] {
  const wanted = box.width * BEST_SHARE;
  const widest = ({ widths, size }: Piece) => Math.min(wanted, widths?.to ?? size.width);
  const isLarge = (piece: Piece) => widest(piece) >= box.width * LEAST_SHARE;
  const ordered = [...pieces.filter(isLarge), ...pieces.filter((piece) => !isLarge(piece))];
  return ordered.flatMap((piece) => widthsOf(piece, widest(piece)));
}

function widthsOf(piece: Piece, widest: number): readonly Choice[] {
  const { widths } = piece;
  if (!widths) return [{ piece }];
  const all = SMALLER.map((share) => Math.max(widths.from, Math.round(widest * share * 100) / 100));
  return [...new Set(all)].map((width) => ({ piece, width }));
}
