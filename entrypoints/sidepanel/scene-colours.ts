/** The colours a piece can be given. */
import { type Slot, slots } from '@/utils/studio/finish';
import { finishesOf } from '@/utils/studio/model/default-finishes';
import { findPiece } from '@/utils/studio/pieces/registry';
import { sizeOf } from '@/utils/studio/pieces/spec';
import type { Placed } from '@/utils/studio/scene';
import { findFurnishing } from '@/utils/styles/furnishings';
import { findStyle } from '@/utils/styles/registry';

/** A part of a piece with its colour, sRGB hex. */
export interface PartColour {
  slot: Slot;
  colour: string;
  /** Chosen by hand. */
  chosen: boolean;
}

/** More would be a workshop, not a choice. */
const MOST_PARTS = 3;

/** What a recoloured part would no longer be. */
const lasting: readonly Slot[] = [
  'bulb',
  'soil',
  'foliage',
  'glass',
  'mirror',
  'art',
  'art-second',
];

/** The parts of a piece that matter most, with the colours they have. */
export function partColours(placed: Placed, styleId: string): readonly PartColour[] {
  const piece = findPiece(placed.piece);
  if (!piece) return [];
  const style = findStyle(styleId);
  const finishes = finishesOf(findFurnishing(styleId), style?.palette);
  const parts = piece.parts(sizeOf(piece, placed.width), placed.seed);
  const used = new Set(parts.map(({ slot }) => slot));
  const main = slots.filter((slot) => used.has(slot) && !lasting.includes(slot));
  return main.slice(0, MOST_PARTS).flatMap((slot) => {
    const finish = finishes[slot];
    if (!('colour' in finish)) return [];
    const chosen = placed.colours?.[slot];
    return [{ slot, colour: chosen ?? finish.colour, chosen: chosen !== undefined }];
  });
}

/** The style's own colours, each once. */
export function paletteOf(styleId: string): readonly string[] {
  return [...new Set(findStyle(styleId)?.palette ?? [])];
}
