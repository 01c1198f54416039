import type { Point } from '../space';
import type { Lens } from './lens';
import type { Segment } from './segment';

/**
 * The lens that sees two pairs of edges meet at right angles, by arithmetic alone: each pair's
 * meeting point is a vanishing point. None where a pair is parallel or no lens does.
 */
export function lensFromEdges(
  before: Lens,
  across: readonly [Segment, Segment],
  along: readonly [Segment, Segment],
): Lens | undefined {
  const [a, b] = [meeting(...across), meeting(...along)];
  if (!a || !b) return undefined;
  const { centreX } = before;
  const centreY = Math.abs(before.pitch) > 0.03 ? before.centreY : (a.y + b.y) / 2;
  const square = -(a.x - centreX) * (b.x - centreX) - (a.y - centreY) * (b.y - centreY);
  if (!(square > 0)) return undefined;
  const focalLength = Math.sqrt(square);
  return { ...before, centreY, focalLength, yaw: Math.atan((b.x - centreX) / focalLength) };
}

/** Where the endless lines through two segments meet. */
function meeting(a: Segment, b: Segment): Point | undefined {
  const turn = a.dx * b.dy - a.dy * b.dx;
  if (Math.abs(turn) < 1e-4) return undefined;
  const [x, y] = [b.middle.x - a.middle.x, b.middle.y - a.middle.y];
  const along = (x * b.dy - y * b.dx) / turn;
  return { x: a.middle.x + along * a.dx, y: a.middle.y + along * a.dy };
}
