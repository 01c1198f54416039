/**
 * The studio's space. Metres, right-handed, y up, the floor at y = 0. The camera stands at
 * (0, eyeHeight, 0). The room's walls are parallel to the axes: the back wall is the plane
 * z = back (negative: ahead of the camera), the side walls are x = left and x = right.
 */
export type Vector = readonly [x: number, y: number, z: number];

/** A place on the floor: metres. */
export type FloorPoint = readonly [x: number, z: number];

/** A place in the photo: pixels from its upper left corner, x right, y down. */
export interface Point {
  x: number;
  y: number;
}

/** How the photo was taken. All pixel numbers belong to a picture `width` by `height`. */
export interface Camera {
  width: number;
  height: number;
  /** Pixels. */
  focalLength: number;
  /**
   * Where the optical axis meets the picture, pixels. Off the middle where verticals were
   * corrected (a shifted lens or software): then `centreY` is the horizon and `pitch` is 0.
   */
  centreX: number;
  centreY: number;
  /** Radians. 0 looks along -z; positive turns left, so that -z appears right of the middle. */
  yaw: number;
  /** Radians, positive looks up. */
  pitch: number;
  /** Radians, positive turns the camera clockwise, so that the picture appears turned the other way. */
  roll: number;
  /** Metres above the floor. */
  eyeHeight: number;
}

/** What is known of the room's box. A wall that the photo doesn't show is absent. */
export interface Room {
  left?: number;
  right?: number;
  back: number;
  /** Where the floor that may be furnished ends towards the camera. */
  front: number;
  /** Height of the ceiling. */
  ceiling: number;
}

export type Wall = 'left' | 'right' | 'back';

/** A hole in a wall. `from` < `to` run along the wall: x for the back wall, z for a side wall. */
export interface Opening {
  wall: Wall;
  kind: 'window' | 'door' | 'passage';
  from: number;
  to: number;
  /** Heights. */
  bottom: number;
  top: number;
}

/**
 * A part of a wall where the photo shows more than wall: a pane, a door, a picture, a step of the
 * wall. `from` < `to` run along the wall as in `Opening`; `bottom` and `top` are heights.
 */
export interface WallPatch {
  wall: Wall;
  from: number;
  to: number;
  bottom: number;
  top: number;
}

/** The camera and the room behind one photo. */
export interface Calibration {
  camera: Camera;
  room: Room;
  openings: readonly Opening[];
  /** 0..1: how far the guess may be trusted; 1 once a person confirmed it. */
  confidence: number;
  madeBy: 'guess' | 'person';
}
