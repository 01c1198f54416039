import type { Vector } from '@/utils/studio/space';
import { bedding } from './parts/bedding';
import { bentTube } from './parts/filleted';
import { bothSides } from './parts/mirrored';
import { middles } from './parts/place';
import { ball, box, rod } from './parts/solids';
import type { Part, Piece, Size } from './spec';

const radius = 0.015;

export const piece: Piece = {
  id: 'bed-metal',
  label: { en: 'Metal bed' },
  kind: 'bed',
  size: { width: 1.68, height: 1.12, depth: 2.1 },
  widths: { from: 0.98, to: 1.88 },
  stands: 'floor',
  back: 'wall',
  clearance: { front: 0.5, sides: 0.5 },
  rooms: ['bedroom', 'kids-room', 'unknown'],
  parts: (size, seed) => {
    const { width, height, depth } = size;
    return [
      ...end(width, height, -depth / 2 + 0.03),
      ...end(width, 0.62, depth / 2 - 0.03),
      ...rails(size),
      ...bedding({
        width: width - 0.08,
        length: 2,
        y: 0.33,
        head: -depth / 2 + 0.05,
        seed,
        thickness: 0.21,
        hang: { sides: 0.27, foot: 0.02 },
        blanket: 'throw',
      }),
    ];
  },
};

/** A hoop with upright rods in it, and a level rail below. */
function end(width: number, height: number, z: number): Part[] {
  const x = width / 2 - radius - 0.005;
  const corner = Math.min(0.2, height / 3);
  const hoop: Vector[] = [
    [-x, 0, z],
    [-x, height - radius, z],
    [x, height - radius, z],
    [x, 0, z],
  ];
  const level = 0.42;
  return [
    bentTube('metal', hoop, corner, radius),
    rod('metal', [-x, level, z], [x, level, z], 0.009),
    ...middles(2 * x, Math.round((2 * x) / 0.16)).map((at) => {
      const fromCorner = Math.max(0, corner - (x - Math.abs(at))) / corner;
      const top = height - radius - corner * 0.5 * fromCorner ** 2;
      return rod('metal', [at, level, z], [at, top, z], 0.0065);
    }),
    ...bothSides([ball('metal', 0.044, [x, level - 0.022, z])]),
  ];
}

function rails({ width, depth }: Size): Part[] {
  return [
    ...bothSides([box('metal', [0.03, 0.045, depth - 0.06], [width / 2 - 0.03, 0.29, 0], 0.004)]),
    box('metal', [width - 0.06, 0.012, depth - 0.08], [0, 0.32, 0], 0),
  ];
}
