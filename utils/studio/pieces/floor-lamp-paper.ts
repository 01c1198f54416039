import { ribbed } from './parts/paper-shade';
import { post, rod, turned } from './parts/solids';
import type { Piece } from './spec';

const shade = 0.5;

export const piece: Piece = {
  id: 'floor-lamp-paper',
  label: { en: 'Paper floor lamp' },
  kind: 'floor-lamp',
  size: { width: 0.36, height: 1.3, depth: 0.36 },
  stands: 'floor',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'kids-room', 'home-office'],
  parts({ width, height }) {
    const hub = height - shade;
    const swell = (share: number) =>
      (width / 2 - 0.012) * (0.5 + 0.5 * Math.sin(Math.PI * (share * 0.8 + 0.1)) ** 0.8);
    return [
      ...[0.5, 2.594, 4.689].map((angle) => {
        const [x, z] = [Math.cos(angle), Math.sin(angle)];
        const reach = width / 2 - 0.02;
        return rod(
          'wood',
          [x * 0.03, hub + 0.03, z * 0.03],
          [x * reach, 0, z * reach],
          0.012,
          0.009,
        );
      }),
      post('wood', 0.05, 0.014, [0, hub - 0.006, 0]),
      turned('bulb', [[0, 0], ...ribbed(swell, shade, 12), [0, shade]], [0, hub, 0]),
      post('black', 0.011, 0.016, [0, height - 0.016, 0]),
    ];
  },
};
