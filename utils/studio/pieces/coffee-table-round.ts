import { rod } from './parts/solids';
import { roundTop } from './parts/tops';
import type { Piece } from './spec';

const top = 0.028;

export const piece: Piece = {
  id: 'coffee-table-round',
  label: { en: 'Round coffee table' },
  kind: 'coffee-table',
  size: { width: 0.9, height: 0.4, depth: 0.9 },
  widths: { from: 0.7, to: 1.1 },
  proportional: true,
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.4, sides: 0.4 },
  surface: 0.4,
  rooms: ['living-room', 'outdoor'],
  parts({ width, height }) {
    const radius = width / 2;
    const under = height - top;
    return [
      roundTop('top', radius, top, [0, under, 0], 0.02),
      roundTop('wood', radius * 0.68, 0.045, [0, under - 0.045, 0]),
      ...[0.4, 2.494, 4.589].map((angle) => {
        const at = (reach: number, y: number) =>
          [Math.cos(angle) * radius * reach, y, Math.sin(angle) * radius * reach] as const;
        return rod('legs', at(0.56, under), at(0.74, 0), 0.025, 0.013);
      }),
    ];
  },
};
