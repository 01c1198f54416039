import type { Camera, Room } from '../space';
import { castToFloor } from './projection';

const STEPS = 24;
/** The floor is never furnished nearer to the camera than this, metres. */
const CLEAR = 0.2;

/** How far towards the camera the photo shows the room's floor: z in metres. */
export function nearestFloor(camera: Camera, { left, right, back }: Omit<Room, 'front'>): number {
  let front = back;
  for (let i = 0; i <= STEPS; i++) {
    const part = i / STEPS;
    const border = [
      { x: part * camera.width, y: camera.height },
      { x: 0, y: part * camera.height },
      { x: camera.width, y: part * camera.height },
    ];
    for (const pixel of border) {
      const place = castToFloor(camera, pixel);
      if (!place || place[0] < (left ?? -Infinity) || place[0] > (right ?? Infinity)) continue;
      front = Math.max(front, Math.min(-CLEAR, place[1]));
    }
  }
  return front;
}
