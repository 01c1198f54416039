import { bars } from './parts/frames';
import { box } from './parts/solids';
import type { Piece } from './spec';

const bar = 0.012;
/** The dark joint between a canvas and its frame. */
const joint = 0.008;

export const piece: Piece = {
  id: 'art-wide',
  label: { en: 'Large canvas' },
  kind: 'art',
  size: { width: 1.3, height: 0.9, depth: 0.04 },
  widths: { from: 0.9, to: 1.7 },
  stands: 'wall',
  back: 'wall',
  rooms: ['living-room', 'bedroom', 'dining-room', 'home-office', 'hallway'],
  parts({ width, height, depth }) {
    const inset = bar + joint;
    const [w, h] = [width - 2 * inset, height - 2 * inset];
    return [
      ...bars('frame', width, height, bar, depth, [0, 0, 0]),
      box('black', [width - bar, height - bar, 0.006], [0, bar / 2, 0.006], 0),
      box('paper', [w, h, 0.022], [0, inset, 0.02], 0.003),
      {
        shape: { kind: 'picture', size: [w - 0.003, h - 0.003] },
        slot: 'art',
        at: [0, inset + 0.0015, 0.0325],
      },
    ];
  },
};
