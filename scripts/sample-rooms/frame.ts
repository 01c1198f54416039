import type { Vector } from './vector';

/** A rigid placement: columns of a rotation, then a translation in metres. */
export interface Frame {
  right: Vector;
  up: Vector;
  back: Vector;
  origin: Vector;
}

export const WORLD: Frame = {
  right: [1, 0, 0],
  up: [0, 1, 0],
  back: [0, 0, 1],
  origin: [0, 0, 0],
};

export const rotate = (frame: Frame, [x, y, z]: Vector): Vector => [
  frame.right[0] * x + frame.up[0] * y + frame.back[0] * z,
  frame.right[1] * x + frame.up[1] * y + frame.back[1] * z,
  frame.right[2] * x + frame.up[2] * y + frame.back[2] * z,
];

export function place(frame: Frame, point: Vector): Vector {
  const turned = rotate(frame, point);
  return [turned[0] + frame.origin[0], turned[1] + frame.origin[1], turned[2] + frame.origin[2]];
}

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);

/** A frame at `origin`, leaned back by `pitch` about its x axis, then turned by `yaw` about y. */
export function framed(origin: Vector, yawDegrees = 0, pitchDegrees = 0): Frame {
  const [sy, cy] = [sine(yawDegrees), cosine(yawDegrees)];
  const [sp, cp] = [sine(pitchDegrees), cosine(pitchDegrees)];
  return {
    right: [cy, 0, -sy],
    up: [sy * sp, cp, cy * sp],
    back: [sy * cp, -sp, cy * cp],
    origin,
  };
}

/** `inner` as seen from the world when it was given relative to `outer`. */
export const compose = (outer: Frame, inner: Frame): Frame => ({
  right: rotate(outer, inner.right),
  up: rotate(outer, inner.up),
  back: rotate(outer, inner.back),
  origin: place(outer, inner.origin),
});
