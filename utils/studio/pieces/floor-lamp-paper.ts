import { ribbed } from './parts/paper-shade';
import { post, rod, turned } from './parts/solids';
import type { Piece } from './spec';

const foot = 0.06;

export const piece: Piece = {
  id: 'floor-lamp-paper',
  label: { en: 'Paper floor lamp' },
  kind: 'floor-lamp',
  size: { width: 0.34, height: 1.22, depth: 0.34 },
  stands: 'floor',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'kids-room', 'home-office'],
  parts({ width, height }) {
    const tall = height - foot;
    const swell = (share: number) =>
      (width / 2 - 0.01) * (0.72 + 0.28 * Math.sin(Math.PI * (share * 0.9 + 0.08)));
    return [
      post('black', width * 0.34, 0.014, [0, 0, 0]),
      ...[0.5, 2.594, 4.689].map((angle) => {
        const [x, z] = [Math.cos(angle) * width * 0.3, Math.sin(angle) * width * 0.3];
        return rod('black', [x, foot + 0.12, z], [x, 0, z], 0.007);
      }),
      turned('bulb', [[0, 0], ...ribbed(swell, tall, 20), [0, tall]], [0, foot, 0]),
      post('black', 0.011, 0.02, [0, height - 0.02, 0]),
    ];
  },
};
