import { offsetFrom, type Segment, segmentBetween, sineBetween } from './segment';

/** Pixels that ends of parts of one line may lie off each other's axis. */
const OFF_AXIS = 1.6;
const TURN = Math.sin((2 * Math.PI) / 180);
/** Gap between two parts, as a share of the longer one. */
const GAP = 0.6;

/** Parts of one straight edge joined, what was found twice kept once; longest first. */
export function joinSegments(segments: readonly Segment[]): Segment[] {
  const byLength = (a: Segment, b: Segment) => b.length - a.length;
  const joined: Segment[] = [];
  for (const segment of [...segments].sort(byLength)) {
    const at = joined.findIndex((other) => isSameLine(other, segment));
    if (at < 0) joined.push(segment);
    else joined[at] = joinOf(joined[at], segment);
  }
  return joined.sort(byLength);
}

function isSameLine(long: Segment, short: Segment): boolean {
  if (sineBetween(long, short) > TURN) return false;
  if (Math.abs(offsetFrom(long, short.from)) > OFF_AXIS) return false;
  if (Math.abs(offsetFrom(long, short.to)) > OFF_AXIS) return false;
  const along = Math.abs(
    (short.middle.x - long.middle.x) * long.dx + (short.middle.y - long.middle.y) * long.dy,
  );
  return along - (long.length + short.length) / 2 < GAP * long.length;
}

/** From the outermost end to the outermost end; one that only repeats a part adds nothing. */
function joinOf(long: Segment, short: Segment): Segment {
  const along = ({ x, y }: { x: number; y: number }) =>
    (x - long.middle.x) * long.dx + (y - long.middle.y) * long.dy;
  const ends = [long.from, long.to, short.from, short.to].sort((a, b) => along(a) - along(b));
  if (along(ends[3]) - along(ends[0]) < long.length * 1.04) return long;
  return segmentBetween(ends[0], ends[3]);
}
