import { axesOf, eyeOf } from '../camera/projection';
import type { Calibration, Opening, Room, Vector, Wall } from '../space';

/** What a pixel of the empty room shows. */
export const surface = {
  beyond: 0,
  floor: 1,
  ceiling: 2,
  left: 3,
  right: 4,
  back: 5,
  window: 6,
  passage: 7,
} as const;

export type Surface = (typeof surface)[keyof typeof surface];

/** One surface per pixel, row by row. */
export interface Surfaces {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A plane of the room: the axis it stands across, and where. */
export interface Side {
  axis: 0 | 1 | 2;
  at: number;
  is: Surface;
}

/**
 * What each pixel of the empty room's picture shows, `width` pixels wide: the first of the room's
 * planes that its ray meets. Doors count as their wall, since shadows fall on them.
 */
export function surfacesOf({ camera, room, openings }: Calibration, width: number): Surfaces {
  const by = width / camera.width;
  const height = Math.max(1, Math.round(camera.height * by));
  const data = new Uint8Array(width * height);
  const { right, up, forward } = axesOf(camera);
  const eye = eyeOf(camera);
  const sides = sidesOf(room);
  for (let y = 0, i = 0; y < height; y++) {
    const rise = (camera.centreY - (y + 0.5) / by) / camera.focalLength;
    for (let x = 0; x < width; x++, i++) {
      const across = ((x + 0.5) / by - camera.centreX) / camera.focalLength;
      const ray: Vector = [
        forward[0] + right[0] * across + up[0] * rise,
        forward[1] + right[1] * across + up[1] * rise,
        forward[2] + right[2] * across + up[2] * rise,
      ];
      data[i] = firstHit(eye, ray, sides, openings);
    }
  }
  return { width, height, data };
}

export function sidesOf(room: Room): readonly Side[] {
  const sides: Side[] = [
    { axis: 1, at: 0, is: surface.floor },
    { axis: 1, at: room.ceiling, is: surface.ceiling },
    { axis: 2, at: room.back, is: surface.back },
  ];
  if (room.left !== undefined) sides.push({ axis: 0, at: room.left, is: surface.left });
  if (room.right !== undefined) sides.push({ axis: 0, at: room.right, is: surface.right });
  return sides;
}

function firstHit(
  eye: Vector,
  ray: Vector,
  sides: readonly Side[],
  openings: readonly Opening[],
): Surface {
  let nearest = Number.POSITIVE_INFINITY;
  let is: Surface = surface.beyond;
  for (const side of sides) {
    const distance = (side.at - eye[side.axis]) / ray[side.axis];
    if (distance > 0 && distance < nearest) {
      nearest = distance;
      is = side.is;
    }
  }
  const wall = wallOf(is);
  if (!wall || openings.length === 0) return is;
  const along = wall === 'back' ? eye[0] + ray[0] * nearest : eye[2] + ray[2] * nearest;
  return openingAt(openings, wall, along, eye[1] + ray[1] * nearest) ?? is;
}

function wallOf(is: Surface): Wall | undefined {
  if (is === surface.left) return 'left';
  if (is === surface.right) return 'right';
  return is === surface.back ? 'back' : undefined;
}

function openingAt(
  openings: readonly Opening[],
  wall: Wall,
  along: number,
  height: number,
): Surface | undefined {
  for (const opening of openings) {
    if (opening.wall !== wall || opening.kind === 'door') continue;
    const inside = along > opening.from && along < opening.to;
    if (inside && height > opening.bottom && height < opening.top) {
      return opening.kind === 'window' ? surface.window : surface.passage;
    }
  }
  return undefined;
}
