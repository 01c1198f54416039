import type { Camera, FloorPoint, Point, Room, Vector, Wall } from '../space';
import { add, cross, dot, mix, scale, subtract, unit } from './vectors';

/** Metres before the camera where lines are cut off. */
const NEAR = 0.05;

/** The camera's own directions in the room, each of length 1. */
export interface Axes {
  right: Vector;
  up: Vector;
  forward: Vector;
}

/** A place in the photo and how far ahead of the camera it lies, metres along its axis. */
export interface Projected extends Point {
  /** Zero or less: behind the camera, and `x` and `y` mean nothing. */
  depth: number;
}

/** Where the camera is. */
export const eyeOf = (camera: Camera): Vector => [0, camera.eyeHeight, 0];

/** The camera's directions from its yaw, pitch and roll, in that order. */
export function axesOf({ yaw, pitch, roll }: Pick<Camera, 'yaw' | 'pitch' | 'roll'>): Axes {
  const forward: Vector = [
    -Math.sin(yaw) * Math.cos(pitch),
    Math.sin(pitch),
    -Math.cos(yaw) * Math.cos(pitch),
  ];
  const level: Vector = [Math.cos(yaw), 0, -Math.sin(yaw)];
  const upright = cross(level, forward);
  const [cos, sin] = [Math.cos(roll), Math.sin(roll)];
  return {
    right: add(scale(level, cos), scale(upright, -sin)),
    up: add(scale(upright, cos), scale(level, sin)),
    forward,
  };
}

/** Where a point of the room appears in the photo. */
export function project(camera: Camera, point: Vector): Projected {
  return projectDirection(camera, subtract(point, eyeOf(camera)));
}

/** Where things infinitely far in a direction appear: its vanishing point, if `depth` > 0. */
export function projectDirection(camera: Camera, direction: Vector): Projected {
  const { right, up, forward } = axesOf(camera);
  const depth = dot(direction, forward);
  return {
    x: camera.centreX + (camera.focalLength * dot(direction, right)) / depth,
    y: camera.centreY - (camera.focalLength * dot(direction, up)) / depth,
    depth,
  };
}

/** The part of a straight line that lies ahead of the camera, in the photo; unclipped at its sides. */
export function projectLine(
  camera: Camera,
  from: Vector,
  to: Vector,
): [Projected, Projected] | undefined {
  const { forward } = axesOf(camera);
  const depthOf = (point: Vector) => dot(subtract(point, eyeOf(camera)), forward) - NEAR;
  const [a, b] = [depthOf(from), depthOf(to)];
  if (a <= 0 && b <= 0) return undefined;
  const cut = a * b < 0 ? mix(from, to, a / (a - b)) : undefined;
  return [project(camera, a <= 0 && cut ? cut : from), project(camera, b <= 0 && cut ? cut : to)];
}

/** The direction, of length 1, in which the camera sees a pixel. */
export function rayThrough(camera: Camera, { x, y }: Point): Vector {
  const { right, up, forward } = axesOf(camera);
  const across = scale(right, (x - camera.centreX) / camera.focalLength);
  const upward = scale(up, (camera.centreY - y) / camera.focalLength);
  return unit(add(forward, add(across, upward)));
}

/** Where the ray through a pixel meets the plane on which `axis` has the value `at`. */
function castToPlane(camera: Camera, pixel: Point, axis: 0 | 1 | 2, at: number) {
  const eye = eyeOf(camera);
  const ray = rayThrough(camera, pixel);
  const distance = (at - eye[axis]) / ray[axis];
  if (!(distance > 0) || !Number.isFinite(distance)) return undefined;
  return add(eye, scale(ray, distance));
}

/** The place of the floor seen at a pixel; none at or above the horizon. */
export function castToFloor(camera: Camera, pixel: Point): FloorPoint | undefined {
  const hit = castToHeight(camera, pixel, 0);
  return hit && [hit[0], hit[2]];
}

/** The point at `height` metres seen at a pixel, such as of the ceiling. */
export function castToHeight(camera: Camera, pixel: Point, height: number): Vector | undefined {
  return castToPlane(camera, pixel, 1, height);
}

/** The point of a wall's endless plane seen at a pixel; none if the room lacks that wall. */
export function castToWall(
  camera: Camera,
  room: Room,
  wall: Wall,
  pixel: Point,
): Vector | undefined {
  const at = room[wall];
  if (at === undefined) return undefined;
  return castToPlane(camera, pixel, wall === 'back' ? 2 : 0, at);
}

/** The same camera for the same photo at another width. */
export function rescaleCamera(camera: Camera, width: number): Camera {
  const by = width / camera.width;
  return {
    ...camera,
    width,
    height: Math.round(camera.height * by),
    focalLength: camera.focalLength * by,
    centreX: camera.centreX * by,
    centreY: camera.centreY * by,
  };
}
