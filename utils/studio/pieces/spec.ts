/**
 * The contract of a piece of furniture: one file in this folder, its name its id. Data only: a
 * piece lists parts (a shape of utils/studio/model/shapes, a slot, a place) and knows nothing of
 * how they are drawn.
 */
import type { Localized } from '@/utils/lib/words';
import type { RoomType } from '@/utils/photos/room-type';
import type { Slot } from '../finish';
import type { Vector } from '../space';
import type { Shape } from './shape';

/** Pieces of one kind may stand for each other (`swap`), and are what layout rules speak of. */
export const pieceKinds = [
  'sofa',
  'armchair',
  'chair',
  'stool',
  'bench',
  'coffee-table',
  'side-table',
  'console-table',
  'dining-table',
  'desk',
  'desk-chair',
  'bed',
  'bunk-bed',
  'child-bed',
  'cot',
  'nightstand',
  'dresser',
  'wardrobe',
  'shelves',
  'sideboard',
  'media-console',
  'rug',
  'floor-lamp',
  'table-lamp',
  'pendant',
  'curtains',
  'plant',
  'small-plant',
  'art',
  'mirror',
  'wall-shelf',
  'pouf',
  'basket',
  'vase',
  'books',
  'bowl',
  'screen',
  'toy',
  'vanity',
  'bath-stool',
  'towel-rack',
  'ladder',
  'bar-stool',
  'coat-rack',
  'outdoor-sofa',
  'outdoor-table',
] as const;

export type PieceKind = (typeof pieceKinds)[number];

/** Metres: width along x, height along y, depth along z. */
export interface Size {
  width: number;
  height: number;
  depth: number;
}

/**
 * One part of a piece. Every shape is built with its lower middle at the origin, y up; `turn` turns
 * it about that point (radians, XYZ Euler order), then `at` moves it there.
 */
export interface Part {
  shape: Shape;
  slot: Slot;
  at: Vector;
  turn?: Vector;
}

/**
 * A piece. Its own space: origin in the middle of the footprint at floor height, the front towards
 * +z, the back towards -z. Wall pieces: origin at the lower middle of the back plane (z = 0).
 * Ceiling pieces: origin where they hang, everything below it (y < 0).
 */
export interface Piece {
  id: string;
  label: Localized;
  kind: PieceKind;
  size: Size;
  /** Widths it can be made in; absent: only its own. `parts` gets the one that was chosen. */
  widths?: { from: number; to: number };
  /** Its depth grows with its width: rugs, round things. */
  proportional?: true;
  stands: 'floor' | 'flat' | 'wall' | 'ceiling' | 'surface';
  /** Whether its back belongs against a wall. */
  back: 'wall' | 'free';
  /** Free floor that people need around it, metres beyond the footprint. */
  clearance?: { front?: number; sides?: number };
  /**
   * Of what is an L seen from above: the width of the arm that comes forward at its +x end, and the
   * depth of the rest, metres. The nook between them is free.
   */
  corner?: { arm: number; depth: number };
  /** Top that small things may stand on: height above the floor, metres. */
  surface?: number;
  rooms: readonly RoomType[];
  /** @param size the piece's size with the chosen width. @param seed varies creases, books, leaves */
  parts(size: Size, seed: number): readonly Part[];
}

/** The size of a piece made in a width (metres; absent: its own), kept within its `widths`. */
export function sizeOf(piece: Piece, width = piece.size.width): Size {
  const { size, widths, proportional } = piece;
  if (!widths) return size;
  const chosen = Math.min(Math.max(width, widths.from), widths.to);
  const depth = proportional ? (size.depth * chosen) / size.width : size.depth;
  return { ...size, width: chosen, depth };
}
