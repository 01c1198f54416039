import { bothSides } from './parts/mirrored';
import { moved } from './parts/place';
import { turnedAround } from './parts/rotated';
import { box } from './parts/solids';
import type { Part, Piece } from './spec';

const leaf = 0.45;
const height = 1.7;
const fold = 0.42;

export const piece: Piece = {
  id: 'screen-folding',
  label: { en: 'Folding screen' },
  kind: 'screen',
  size: { width: 1.28, height, depth: 0.24 },
  stands: 'floor',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'home-office'],
  parts: () => {
    const step = leaf * Math.cos(fold);
    return [
      ...moved(turnedAround(leafParts(), fold), [-step, 0, 0]),
      ...turnedAround(leafParts(), -fold),
      ...moved(turnedAround(leafParts(), fold), [step, 0, 0]),
    ];
  },
};

/** A frame of wood on two feet, cane above and cloth-covered board below. */
function leafParts(): Part[] {
  const [bar, thick] = [0.035, 0.024];
  const inner = leaf - 2 * bar;
  return [
    ...bothSides([box('wood', [bar, height, thick], [(leaf - bar) / 2 - 0.002, 0, 0], 0.004)]),
    ...[0.09, 0.72, height - 0.05].map((y) =>
      box('wood', [inner + 0.01, 0.045, thick], [0, y, 0], 0.004),
    ),
    box('basket', [inner + 0.006, height - 0.8, 0.006], [0, 0.75, 0], 0),
    box('wood', [inner + 0.006, 0.62, 0.01], [0, 0.12, 0], 0),
  ];
}
