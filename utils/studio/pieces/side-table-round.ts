import { post, turned } from './parts/solids';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'side-table-round',
  label: { en: 'Round side table' },
  kind: 'side-table',
  size: { width: 0.42, height: 0.54, depth: 0.42 },
  widths: { from: 0.36, to: 0.5 },
  proportional: true,
  stands: 'floor',
  back: 'free',
  surface: 0.526,
  rooms: ['living-room', 'bedroom', 'home-office', 'outdoor'],
  parts({ width, height }) {
    const radius = width / 2;
    return [
      turned('top', tray(radius), [0, height - 0.026, 0]),
      post('metal', 0.012, height - 0.03, [0, 0.01, 0]),
      turned(
        'metal',
        [
          [radius * 0.72, 0],
          [radius * 0.73, 0.004],
          [radius * 0.72, 0.01],
          [radius * 0.25, 0.014],
          [0.016, 0.024],
          [0.012, 0.05],
        ],
        [0, 0, 0],
      ),
      turned(
        'metal',
        [
          [0.012, 0],
          [0.02, 0.02],
          [radius * 0.4, 0.034],
          [radius * 0.4, 0.038],
        ],
        [0, height - 0.064, 0],
      ),
    ];
  },
};

/** A round top with a low rim. */
const tray = (radius: number) =>
  [
    [0, 0],
    [radius - 0.005, 0],
    [radius, 0.004],
    [radius, 0.024],
    [radius - 0.002, 0.026],
    [radius - 0.006, 0.025],
    [radius - 0.009, 0.014],
    [radius - 0.014, 0.012],
    [0, 0.012],
  ] as const;
