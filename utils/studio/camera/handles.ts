import type { Camera, Opening, Point, Room, Vector, Wall } from '../space';

/**
 * What a person drags so that a photo is understood: one corner of the room and the edges that
 * leave it. All points are pixels of the calibration's picture (`camera.width` by
 * `camera.height`); an overlay with that as its view box needs no other arithmetic. A point may lie
 * a little outside the picture.
 *
 * To be drawn: a dot at every point, lines floor-floorLeft, floor-floorRight, floor-ceiling,
 * ceiling-ceilingLeft, ceiling-ceilingRight, and the floor grid. After every drag
 * (`dragHandle`) ask `calibrationFrom`; draw `handlesOf` of its answer, or keep the old one and say
 * what is wrong.
 *
 * - `floor`: where two walls and the floor meet. Moves the walls; the lens stays.
 * - `ceiling`: where they meet the ceiling. Tells how high the room is against the camera, and with
 *   it the size of all furniture.
 * - `floorLeft`, `floorRight`, `ceilingLeft`, `ceilingRight`: anywhere further along the four
 *   edges. They turn the room and find the lens: the two left edges run to one vanishing point, the
 *   two right ones to the other. The further from the corner, the surer.
 * - `secondFloorEnd`: only where the other side wall is seen too. Then the end of the back wall's
 *   floor edge is the second corner (dragging it moves that wall), and this lies further along the
 *   second side wall's floor edge.
 * - `ceilingHeight`: metres. Higher makes furniture smaller in the picture.
 * - `openings`: two opposite corners each, on their wall's plane. A person adds one by drawing a
 *   rectangle: `wallAt` says which wall is under a pixel.
 */
export interface Handles {
  /** The corner is between the back wall and this side wall. */
  corner: 'left' | 'right';
  floor: Point;
  ceiling: Point;
  floorLeft: Point;
  floorRight: Point;
  ceilingLeft: Point;
  ceilingRight: Point;
  secondFloorEnd?: Point;
  /** Metres. */
  ceilingHeight: number;
  openings: readonly OpeningHandle[];
}

/** An opening by two opposite corners in the picture. */
export interface OpeningHandle {
  wall: Wall;
  kind: Opening['kind'];
  from: Point;
  to: Point;
}

/** The handles that are points, by name. */
export type HandlePoint = keyof {
  [Name in keyof Handles as Point extends Handles[Name] ? Name : never]: true;
};

/** Why handles make no room. */
export type Misfit =
  /** An edge's end is at its corner: it has no direction. */
  | 'edge-short'
  /** The ceiling is below the floor, or not above the horizon. */
  | 'upside-down'
  /** No camera sees right angles so. */
  | 'edges-disagree'
  /** The ceiling's height is no number of metres that rooms have. */
  | 'height';

/** Which side wall is not at the corner. */
export const otherSide = (corner: Handles['corner']) => (corner === 'left' ? 'right' : 'left');

/** A point on a wall, by its place along the wall and its height; none if the wall isn't known. */
export function onWall(room: Room, wall: Wall, along: number, height: number): Vector | undefined {
  if (wall === 'back') return [along, height, room.back];
  const x = room[wall];
  return x === undefined ? undefined : [x, height, along];
}

/** Whether a point lies in the picture or close to it. */
export function isReachable({ width, height }: Camera, { x, y }: Point, beyond = 0): boolean {
  return x >= -beyond && y >= -beyond && x <= width + beyond && y <= height + beyond;
}
