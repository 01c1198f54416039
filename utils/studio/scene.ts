import type { RoomType } from '@/utils/photos/room-type';
import type { Slot } from './finish';
import type { Calibration, FloorPoint, Point, Vector } from './space';

/** One piece that stands in a room. */
export interface Placed {
  /** Unique in its scene. */
  id: string;
  /** Id of a piece: its file's name. */
  piece: string;
  /**
   * Where the piece's origin is. Floor pieces: the middle of the footprint. Wall pieces: the lower
   * middle of the back, on the wall's plane. Ceiling pieces: the point they hang from.
   */
  at: Vector;
  /** Radians about y; 0 faces +z (towards the camera), positive turns left seen from above. */
  turn: number;
  /** Metres; absent: the piece's own. */
  width?: number;
  /** sRGB hex colours chosen by hand. */
  colours?: Partial<Record<Slot, string>>;
  /** Varies creases, books, leaves, cushions. */
  seed: number;
}

/**
 * A furnished room: all that is needed to draw it again over its photo. Plain JSON, kept with the
 * result.
 */
export interface Scene {
  version: 1;
  calibration: Calibration;
  styleId: string;
  roomType: RoomType;
  seed: number;
  placed: readonly Placed[];
  /** Parts of the floor that nothing may stand on. */
  keepOut: readonly (readonly FloorPoint[])[];
  /** Outlines in the photo of what stands in front of all furniture, in fractions of its size. */
  inFront: readonly (readonly Point[])[];
  /** The photo shows large furniture already: layouts add no second bed or table to it. */
  furnished?: boolean;
}
