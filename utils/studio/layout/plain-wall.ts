import type { Wall, WallPatch } from '../space';
import type { Box } from './box';
import type { Plan, Standing } from './standing';
import { alongWall, wallFaced } from './walls';

/** Metres around what hangs that are plain wall too. */
const FRAME = 0.05;
/** Height from which something before a wall hides what is on it. */
const TALL = 1.2;
/** Share of what is behind a piece that may be busy: a switch, a socket. */
const HUNG = 0.02;
const STOOD = 0.12;

/** Whether the wall behind a piece is plain, where that matters. */
export function isOffBusyWall({ piece, box, turn }: Standing, { ground }: Plan): boolean {
  if (piece.kind === 'curtains' || ground.busy.length === 0) return true;
  if (piece.stands === 'wall') return busyShare(ground.busy, wallFaced(turn), box, FRAME) <= HUNG;
  if (piece.stands !== 'floor' || piece.back !== 'wall' || box.top < TALL) return true;
  return busyShare(ground.busy, wallFaced(turn), box, 0) <= STOOD;
}

/** How much of a wall behind a box is busy, 0..1. */
function busyShare(busy: readonly WallPatch[], wall: Wall, box: Box, around: number): number {
  const along = alongWall(wall, box);
  const [from, to] = [along - box.width / 2 - around, along + box.width / 2 + around];
  const [bottom, top] = [box.bottom - around, box.top + around];
  const covered = busy
    .filter((patch) => patch.wall === wall)
    .map((patch) => {
      const across = Math.min(to, patch.to) - Math.max(from, patch.from);
      const up = Math.min(top, patch.top) - Math.max(bottom, patch.bottom);
      return Math.max(0, across) * Math.max(0, up);
    });
  return covered.reduce((sum, area) => sum + area, 0) / ((to - from) * (top - bottom));
}
