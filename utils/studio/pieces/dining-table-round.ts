import { turned } from './parts/solids';
import { roundTop } from './parts/tops';
import type { Piece } from './spec';

const top = 0.028;

export const piece: Piece = {
  id: 'dining-table-round',
  label: { en: 'Round dining table' },
  kind: 'dining-table',
  size: { width: 1.2, height: 0.75, depth: 1.2 },
  widths: { from: 0.9, to: 1.5 },
  proportional: true,
  stands: 'floor',
  back: 'free',
  clearance: { front: 0.75, sides: 0.75 },
  surface: 0.75,
  rooms: ['dining-room', 'kitchen', 'living-room'],
  parts({ width, height }) {
    const radius = width / 2;
    const under = height - top;
    return [
      roundTop('top', radius, top, [0, under, 0], 0.03),
      turned('legs', trumpet(radius, under), [0, 0, 0]),
    ];
  },
};

/** One foot that flares to the floor and again under the top. */
const trumpet = (radius: number, height: number) =>
  [
    [0, 0],
    [radius * 0.52, 0],
    [radius * 0.53, 0.005],
    [radius * 0.52, 0.012],
    [radius * 0.4, 0.024],
    [radius * 0.27, 0.046],
    [radius * 0.17, 0.085],
    [radius * 0.115, 0.15],
    [radius * 0.095, 0.25],
    [radius * 0.095, height * 0.62],
    [radius * 0.115, height * 0.78],
    [radius * 0.16, height * 0.9],
    [radius * 0.25, height * 0.97],
    [radius * 0.42, height],
    [0, height],
  ] as const;
