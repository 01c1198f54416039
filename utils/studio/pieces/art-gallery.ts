import type { Slot } from '../finish';
import { framed } from './parts/frames';
import type { Piece } from './spec';

/** Frames as shares of the whole: lower left corner, width, height; the lines between them run through. */
const hung = [
  [0, 0.36, 0.3, 0.64],
  [0, 0, 0.3, 0.32],
  [0.325, 0.5, 0.22, 0.43],
  [0.325, 0.06, 0.22, 0.4],
  [0.57, 0.3, 0.43, 0.63],
  [0.57, 0, 0.2, 0.26],
  [0.795, 0.03, 0.205, 0.23],
] as const;

const slots: readonly Slot[] = ['frame', 'black', 'frame', 'metal', 'frame', 'wood', 'black'];

export const piece: Piece = {
  id: 'art-gallery',
  label: { en: 'Gallery wall' },
  kind: 'art',
  size: { width: 1.5, height: 1.05, depth: 0.03 },
  widths: { from: 1.2, to: 1.9 },
  stands: 'wall',
  back: 'wall',
  rooms: ['living-room', 'bedroom', 'dining-room', 'home-office', 'hallway', 'kids-room'],
  parts: ({ width, height }, seed) =>
    hung.flatMap(([left, low, wide, tall], index) =>
      framed(
        {
          width: wide * width,
          height: tall * height,
          bar: 0.014,
          mat: Math.min(wide * width, tall * height) * (index % 3 === 1 ? 0.02 : 0.15),
          picture: (index + seed) % 2 === 0 ? 'art' : 'art-second',
          slot: slots[(index + seed) % slots.length],
        },
        [(left + wide / 2 - 0.5) * width, low * height, 0],
      ),
    ),
};
