import type { Point } from '../space';

/** The part of a straight line inside a picture of that size, if any. */
export function clipToPicture(
  from: Point,
  to: Point,
  width: number,
  height: number,
): [from: Point, to: Point] | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  const borders = [
    [-dx, from.x],
    [dx, width - from.x],
    [-dy, from.y],
    [dy, height - from.y],
  ];
  for (const [outward, room] of borders) {
    if (outward === 0 && room < 0) return undefined;
    if (outward < 0) enter = Math.max(enter, room / outward);
    if (outward > 0) leave = Math.min(leave, room / outward);
  }
  if (!(enter < leave)) return undefined;
  const at = (part: number): Point => ({ x: from.x + part * dx, y: from.y + part * dy });
  return [at(enter), at(leave)];
}
