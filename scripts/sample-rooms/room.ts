import type { Stage } from './stage';
import type { Vector } from './vector';

/** A window opening: the parallelogram `corner + s*across + t*up`, through which daylight comes. */
export interface Portal {
  corner: Vector;
  across: Vector;
  up: Vector;
}

/** A bulb: radiates `intensity` evenly; `radius` softens its shadows. It is never seen itself. */
export interface SphereLight {
  centre: Vector;
  radius: number;
  /** Radiant intensity per channel (radiance scale of the sky times square metres). */
  intensity: Vector;
}

export interface Daylight {
  /** Unit vector towards the sun. */
  sunDirection: Vector;
  /** Irradiance of a surface facing the sun. */
  sun: Vector;
  /** Radiance scale of sky and garden as they light the room. */
  sky: number;
  /** How much of that the camera sees through the panes: photographers blend exposures. */
  view: number;
  /** What lies behind the panes. */
  scenery: 'garden' | 'town' | 'sky';
}

export interface Camera {
  position: Vector;
  /** 0 looks along -z; positive turns left. */
  yawDegrees: number;
  /** Horizontal field of view, as if the lens weren't shifted. */
  fieldDegrees: number;
  /** Lens shift as a share of the picture's height; positive shows more of what is above. */
  shift: number;
}

export interface Room {
  camera: Camera;
  daylight: Daylight;
  portals: readonly Portal[];
  lamps: readonly SphereLight[];
  /** Gain per channel that makes the room's white look white. */
  whiteBalance: Vector;
  /** Stops brighter (positive) or darker than the automatic exposure. */
  exposureStops: number;
  build(stage: Stage): void;
}
