/** What the camera sees of a box. */
import { type Axes, axesOf, type Projected } from '../camera/projection';
import type { Camera, Vector } from '../space';
import { type Box, cornersOf, footprintOf, pointIn } from './box';

/** Steps between the ends of a box at which it is looked at. */
const STEPS = [0, 0.25, 0.5, 0.75, 1];
/** Metres ahead of the camera before anything counts as seen. */
const NEAR = 0.2;

/** A camera's directions are needed for thousands of points of one layout. */
const known = new WeakMap<Camera, Axes>();

function project(camera: Camera, [x, y, z]: Vector): Projected {
  const axes = known.get(camera) ?? axesOf(camera);
  known.set(camera, axes);
  const up = y - camera.eyeHeight;
  const along = (way: Vector) => way[0] * x + way[1] * up + way[2] * z;
  const depth = along(axes.forward);
  return {
    x: camera.centreX + (camera.focalLength * along(axes.right)) / depth,
    y: camera.centreY - (camera.focalLength * along(axes.up)) / depth,
    depth,
  };
}

/** Whether a point of the room is in the photo. */
export function isSeen(camera: Camera, point: Vector): boolean {
  const { x, y, depth } = project(camera, point);
  return depth > NEAR && x >= 0 && y >= 0 && x <= camera.width && y <= camera.height;
}

/** How much of a box lies in the photo, 0..1; what stands before it isn't considered. */
export function shareSeen(camera: Camera, box: Box): number {
  const [a, b, , d] = footprintOf(box);
  if (!a || !b || !d) return 0;
  let seen = 0;
  for (const across of STEPS) {
    for (const along of STEPS) {
      const x = a[0] + (b[0] - a[0]) * across + (d[0] - a[0]) * along;
      const z = a[1] + (b[1] - a[1]) * across + (d[1] - a[1]) * along;
      for (const up of [0, 0.5, 1]) {
        if (isSeen(camera, [x, box.bottom + (box.top - box.bottom) * up, z])) seen += 1;
      }
    }
  }
  return seen / (3 * STEPS.length ** 2);
}

/** Metres on the plan from the camera to the nearest point of a box. */
export function distanceTo(box: Box): number {
  const [across, ahead] = pointIn(box, [0, 0]);
  return Math.hypot(
    Math.max(0, Math.abs(across) - box.width / 2),
    Math.max(0, Math.abs(ahead) - box.depth / 2),
  );
}

/** Where the floor point and the camera's eye are to each other: whether a front there looks at it. */
export function looksAtCamera({ x, z, turn }: { x: number; z: number; turn: number }): number {
  const far = Math.hypot(x, z) || 1;
  return -(Math.sin(turn) * x + Math.cos(turn) * z) / far;
}

/** An upright frame in the plane of the photo, pixels. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Frames of boxes, by the camera that sees them: every rule and every merit asks for them. */
const framed = new WeakMap<Camera, WeakMap<Box, Frame | null>>();

/** The smallest upright frame around a box, beyond the photo's edges too; none if it reaches behind. */
function extentOf(camera: Camera, box: Box): Frame | undefined {
  const known = framed.get(camera) ?? new WeakMap<Box, Frame | null>();
  framed.set(camera, known);
  const before = known.get(box);
  if (before !== undefined) return before ?? undefined;
  const found = measured(camera, box);
  known.set(box, found ?? null);
  return found;
}

function measured(camera: Camera, box: Box): Frame | undefined {
  const frame = {
    left: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (const corner of cornersOf(box)) {
    const { x, y, depth } = project(camera, corner);
    if (depth <= NEAR) return undefined;
    frame.left = Math.min(frame.left, x);
    frame.right = Math.max(frame.right, x);
    frame.top = Math.min(frame.top, y);
    frame.bottom = Math.max(frame.bottom, y);
  }
  return frame;
}

const areaOf = ({ left, right, top, bottom }: Frame) =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

/** What of a box's frame lies in the photo; none if the box reaches behind the camera. */
export function frameOf(camera: Camera, box: Box): Frame | undefined {
  const extent = extentOf(camera, box);
  return (
    extent && {
      left: Math.max(0, extent.left),
      right: Math.min(camera.width, extent.right),
      top: Math.max(0, extent.top),
      bottom: Math.min(camera.height, extent.bottom),
    }
  );
}

/** How much of a box's frame lies outside the photo, 0..1. */
export function shareCut(camera: Camera, box: Box): number {
  const [whole, frame] = [extentOf(camera, box), frameOf(camera, box)];
  return whole && frame ? 1 - areaOf(frame) / areaOf(whole) : 1;
}

/** How much of the photo a box fills, roughly, 0..1. */
export function shareOfPhoto(camera: Camera, box: Box): number {
  const frame = frameOf(camera, box);
  return frame ? areaOf(frame) / (camera.width * camera.height) : 1;
}

/** How much of one box's frame in the photo another's lies over, 0..1. */
export function shareCovered(camera: Camera, behind: Box, ahead: Box): number {
  const [a, b] = [frameOf(camera, behind), frameOf(camera, ahead)];
  if (!a || !b) return 1;
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return (Math.max(0, across) * Math.max(0, down)) / areaOf(a);
}
