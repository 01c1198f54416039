import { clothShade } from './parts/shades';
import { post, rod, turned } from './parts/solids';
import type { Piece } from './spec';

const shade = 0.3;

export const piece: Piece = {
  id: 'floor-lamp-tripod',
  label: { en: 'Tripod floor lamp' },
  kind: 'floor-lamp',
  size: { width: 0.56, height: 1.52, depth: 0.56 },
  stands: 'floor',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'home-office', 'kids-room'],
  parts({ width, height }) {
    const hub = height - shade - 0.06;
    return [
      ...[0.5, 2.594, 4.689].map((angle) => {
        const [x, z] = [Math.cos(angle), Math.sin(angle)];
        const reach = width / 2 - 0.02;
        return rod('wood', [x * 0.028, hub, z * 0.028], [x * reach, 0, z * reach], 0.015, 0.011);
      }),
      turned(
        'metal',
        [
          [0, -0.05],
          [0.034, -0.048],
          [0.042, -0.03],
          [0.044, 0],
          [0.03, 0.008],
          [0.012, 0.014],
          [0.011, 0.05],
          [0, 0.05],
        ],
        [0, hub, 0],
      ),
      post('metal', 0.017, 0.06, [0, hub + 0.05, 0]),
      ...clothShade(0.235, 0.18, shade, [0, height - shade, 0]),
    ];
  },
};
