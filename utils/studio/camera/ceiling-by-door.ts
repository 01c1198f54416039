import type { Calibration } from '../space';

/** Metres: the leaf of the usual inside door. */
export const DOOR_HEIGHT = 2.03;
/** Metres, at the scale before, by which a door's foot may miss the floor. */
const ON_FLOOR = 0.15;
/** Metres between which ceilings are. */
const LOWEST = 2;
const HIGHEST = 5;

/**
 * How high the ceiling is if the marked doors are as high as doors are: a second way to the room's
 * scale, for who doesn't know the height.
 * @returns metres, to the centimetre; undefined without a door that stands on the floor, or where
 * no room is so high or low
 */
export function ceilingByDoor({
  room,
  openings,
}: Pick<Calibration, 'room' | 'openings'>): number | undefined {
  const tops = openings
    .filter(({ kind, bottom }) => kind === 'door' && bottom < ON_FLOOR)
    .map(({ top }) => top)
    .sort((a, b) => a - b);
  const middle = tops[tops.length >> 1];
  if (middle === undefined) return undefined;
  const metres = Math.round((100 * room.ceiling * DOOR_HEIGHT) / middle) / 100;
  return metres >= LOWEST && metres <= HIGHEST ? metres : undefined;
}
