import type { Calibration, Camera } from '../space';
import { USUAL_FOCAL } from './lens';
import { nearestFloor } from './nearest-floor';

/** Where a person starts who must set the room by hand: one corner, a little off the middle. */
export function blankCalibration(width: number, height: number): Calibration {
  const camera: Camera = {
    width,
    height,
    focalLength: USUAL_FOCAL * Math.max(width, height),
    centreX: width / 2,
    centreY: height / 2,
    yaw: 0.5,
    pitch: 0,
    roll: 0,
    eyeHeight: 1.2,
  };
  const walls = { left: -3, back: -4, ceiling: 2.5 };
  return {
    camera,
    room: { ...walls, front: nearestFloor(camera, walls) },
    openings: [],
    confidence: 0,
    madeBy: 'guess',
  };
}
