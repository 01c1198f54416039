import type { Vector } from '../space';
import { bulb } from './parts/shades';
import { post, tube, turned } from './parts/solids';
import { roundTop } from './parts/tops';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'floor-lamp-arc',
  label: { en: 'Arc floor lamp' },
  kind: 'floor-lamp',
  size: { width: 1.3, height: 1.95, depth: 0.38 },
  stands: 'floor',
  back: 'free',
  rooms: ['living-room', 'home-office', 'bedroom'],
  parts({ width, height }) {
    const base = -width / 2 + 0.17;
    const head: Vector = [width / 2 - 0.19, height - 0.34, 0];
    return [
      roundTop('stone', 0.17, 0.055, [base, 0, 0]),
      post('metal', 0.017, 0.06, [base, 0.05, 0]),
      tube('metal', arc(base, head, height), 0.011),
      turned('metal', dome, [head[0], head[1] - 0.12, 0]),
      turned('paper', lining, [head[0], head[1] - 0.12, 0]),
      bulb([head[0], head[1] - 0.09, 0], 0.07),
    ];
  },
};

/** Up from the base, over in a wide bow and down into the shade. */
function arc(base: number, head: Vector, height: number): Vector[] {
  const span = head[0] - base;
  const along = (share: number, y: number): Vector => [base + span * share, y, 0];
  return [
    along(0, 0.08),
    along(0, height * 0.32),
    along(0.02, height * 0.55),
    along(0.1, height * 0.76),
    along(0.25, height * 0.915),
    along(0.47, height * 0.985),
    along(0.7, height * 0.978),
    along(0.88, height * 0.93),
    along(0.98, head[1] + 0.1),
    along(1, head[1] + 0.03),
  ];
}

const dome = [
  [0.183, 0],
  [0.185, 0.002],
  [0.182, 0.025],
  [0.168, 0.065],
  [0.138, 0.105],
  [0.09, 0.135],
  [0.04, 0.148],
  [0.022, 0.152],
  [0.018, 0.165],
  [0.013, 0.19],
  [0, 0.19],
] as const;

/** The pale inside of the dome. */
const lining = [
  [0, 0.143],
  [0.04, 0.141],
  [0.088, 0.129],
  [0.134, 0.1],
  [0.164, 0.062],
  [0.179, 0.024],
  [0.183, 0],
] as const;
