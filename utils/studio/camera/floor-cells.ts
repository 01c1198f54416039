import type { Pixels } from '@/utils/restyle/pixels';
import type { Calibration, Camera, Point, Room, Vector } from '../space';
import { project } from './projection';

/** Metres: one side of a cell of the floor. */
export const CELL = 0.25;
/** How far the floor is followed where the photo shows no side wall, metres. */
const OPEN_SIDE = 5;
/** Places looked at along one side of a cell. */
const LOOKS = 5;
const steps = Array.from({ length: LOOKS }, (_, step) => (step + 0.5) / LOOKS);
const places = steps.flatMap((along) => steps.map((across) => [across, along] as const));

/** The floor as squares of `CELL` metres; `column` counts from `left`, `row` from the back wall. */
export interface FloorCells {
  left: number;
  back: number;
  columns: number;
  rows: number;
  /** By row, then column; absent where the photo doesn't show the cell. */
  colours: readonly (CellColour | undefined)[];
}

/** Lightness 0..100 and two colour differences of that scale. */
interface Colour {
  light: number;
  red: number;
  blue: number;
}

/** What a cell looks like. */
export interface CellColour extends Colour {
  /** How much lightness varies within. */
  rough: number;
  /** Of the picture: pixels it covers. */
  area: number;
  /** Where its middle is in the picture, pixels. */
  seenAt: Point;
}

/** The colours of the floor's cells in a photo that a camera of the same width took. */
export function floorCells(pixels: Pixels, { camera, room }: Calibration): FloorCells {
  const { left, right } = sidesOf(room);
  const columns = Math.max(0, Math.ceil((right - left) / CELL - 0.01));
  const rows = Math.max(0, Math.ceil((room.front - room.back) / CELL - 0.01));
  const cells = { left, back: room.back, columns, rows };
  const colours = Array.from({ length: columns * rows }, (_, i) => {
    const x = left + (i % columns) * CELL;
    const z = room.back + Math.floor(i / columns) * CELL;
    return cellColour(pixels, camera, x, z);
  });
  return { ...cells, colours };
}

function sidesOf({ left, right }: Room): { left: number; right: number } {
  const from = left ?? Math.min(-OPEN_SIDE, (right ?? 0) - OPEN_SIDE);
  return { left: from, right: right ?? Math.max(OPEN_SIDE, from + OPEN_SIDE) };
}

function cellColour(pixels: Pixels, camera: Camera, x: number, z: number): CellColour | undefined {
  const seen = places.flatMap(([across, along]) => {
    const place: Vector = [x + across * CELL, 0, z + along * CELL];
    return colourAt(pixels, camera, place) ?? [];
  });
  if (seen.length < places.length / 2) return undefined;
  const mean = (of: (one: Colour) => number) =>
    seen.reduce((sum, one) => sum + of(one), 0) / seen.length;
  const light = mean((one) => one.light);
  const { depth, ...seenAt } = project(camera, [x + CELL / 2, 0, z + CELL / 2]);
  return {
    seenAt,
    light,
    red: mean((one) => one.red),
    blue: mean((one) => one.blue),
    rough: Math.sqrt(mean((one) => (one.light - light) ** 2)),
    // A flat thing's size in a picture falls with its distance, and again with its slant.
    area: (camera.focalLength * CELL) ** 2 * (camera.eyeHeight / Math.max(depth, CELL) ** 3),
  };
}

function colourAt(pixels: Pixels, camera: Camera, place: Vector): Colour | undefined {
  const { x, y, depth } = project(camera, place);
  if (depth <= 0) return undefined;
  const [column, row] = [Math.floor(x), Math.floor(y)];
  if (column < 0 || row < 0 || column >= pixels.width || row >= pixels.height) return undefined;
  const i = (row * pixels.width + column) * 4;
  const { data } = pixels;
  // Roots of light, as bytes are, are near enough to how different colours look.
  const [r, g, b] = [data[i] / 2.55, data[i + 1] / 2.55, data[i + 2] / 2.55];
  return { light: 0.3 * r + 0.59 * g + 0.11 * b, red: r - g, blue: b - g };
}
