import { rod } from './parts/solids';
import { roundTop } from './parts/tops';
import type { Part, Piece } from './spec';

const seat = 0.45;

export const piece: Piece = {
  id: 'stool-round',
  label: { en: 'Round stool' },
  kind: 'stool',
  size: { width: 0.4, height: seat, depth: 0.4 },
  stands: 'floor',
  back: 'free',
  surface: seat,
  rooms: ['living-room', 'bedroom', 'kids-room', 'bathroom', 'hallway', 'kitchen', 'unknown'],
  parts: () => [roundTop('wood', 0.165, 0.034, [0, seat - 0.034, 0], 0.02), ...legs()],
};

/** Three legs, and rungs between them at three heights. */
function legs(): Part[] {
  const around = (turn: number, reach: number, y: number) =>
    [reach * Math.sin(turn), y, reach * Math.cos(turn)] as const;
  return [0, 1, 2].flatMap((index) => {
    const turn = 0.5 + (index * 2 * Math.PI) / 3;
    const next = turn + (2 * Math.PI) / 3;
    const rung = 0.17 + index * 0.022;
    return [
      rod('wood', around(turn, 0.105, seat - 0.02), around(turn, 0.17, 0), 0.017, 0.012),
      rod('wood', around(turn, 0.142, rung), around(next, 0.142, rung), 0.008),
    ];
  });
}
