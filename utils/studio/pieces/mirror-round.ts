import { post, turned } from './parts/solids';
import type { Piece } from './spec';

const rim = 0.016;

export const piece: Piece = {
  id: 'mirror-round',
  label: { en: 'Round mirror' },
  kind: 'mirror',
  size: { width: 0.8, height: 0.8, depth: 0.03 },
  stands: 'wall',
  back: 'wall',
  rooms: ['hallway', 'bathroom', 'bedroom', 'living-room', 'dining-room'],
  parts({ width, depth }) {
    const radius = width / 2;
    const facing = { turn: [Math.PI / 2, 0, 0] as const };
    return [
      { ...post('mirror', radius - rim * 0.8, depth * 0.5, [0, radius, 0]), ...facing },
      { ...turned('frame', ring(radius, depth), [0, radius, 0]), ...facing },
    ];
  },
};

const ring = (radius: number, depth: number) =>
  [
    [radius - 0.004, 0],
    [radius, 0.003],
    [radius, depth - 0.003],
    [radius - 0.003, depth],
    [radius - rim + 0.003, depth],
    [radius - rim, depth - 0.003],
    [radius - rim, depth * 0.4],
  ] as const;
