import type { Pixels } from '@/utils/restyle/pixels';
import type { Calibration, FloorPoint, Room } from '../space';
import { CELL, type CellColour, type FloorCells, floorCells } from './floor-cells';
import { mergeCells } from './merge-cells';

/** What of the floor is really seen as floor. */
export interface FreeFloor {
  /** Rectangles on the floor, metres, where something else is seen. */
  keepOut: FloorPoint[][];
  /** Of the floor that the photo shows, 0..1. */
  share: number;
  /** Square metres of the largest part that isn't, with the floor that it hides. */
  largest: number;
}

/** Rows before the camera that the floor's colour is learnt from, as a share of those seen. */
const FOREGROUND = 0.4;
/** Parts of the picture's width, how far up from the lowest cell of each its nearest ones reach as a share of the floor's height, and what those behind count. */
const PARTS = 24;
const NEAREST = 0.15;
const BEHIND = 0.15;
/** How different cells of one floor may be: colour, and lightness, which light changes most. */
const ALIKE: Difference = { colour: 5, light: 7 };
/** From one cell to the next. */
const STEP: Difference = { colour: 3, light: 5 };
/** From the floor as a whole: sunlight and glare are lighter and paler, shade is darker. */
const FLOOR: Difference = { colour: 18, light: 30 };
/** A patterned floor differs more from cell to cell, by this share of its own roughness. */
const BY_PATTERN = { colour: 0.3, light: 0.6, most: 10 };
/** Rougher cells show something's outline. */
const ROUGHEST = { times: 1.5, more: 4 };
/** Fewer cells in a patch are a vent, a socket, a spot of light. */
const SMALLEST_PATCH = 3;
/** Sun on a floor: nothing of the patch darker than it, much of it glaring, all of its hue. */
const SUN = { darker: 2, lighter: 9, glare: 88, shareOfGlare: 0.3, shareOfDark: 0.03, astray: 9 };

/** In the scale of `CellColour`. */
interface Difference {
  colour: number;
  light: number;
}

/**
 * Which parts of the floor in the room's box are seen as floor: grown from the dominant colour of
 * the foreground, across what changes slowly as light does, up to what looks different.
 */
export function freeFloor(pixels: Pixels, calibration: Calibration): FreeFloor {
  const cells = floorCells(pixels, calibration);
  const seen = cells.colours.reduce((count, colour) => count + (colour ? 1 : 0), 0);
  const floor = dominantColour(cells);
  if (!floor) return { keepOut: [], share: 1, largest: 0 };
  const free = grow(cells, floor);
  const covered = cells.colours.map((colour, i) => colour !== undefined && free[i] === 0);
  forgive(covered, cells, calibration.room, floor);
  const count = covered.reduce((sum, one) => sum + (one ? 1 : 0), 0);
  const patches = patchesOf(covered, cells.columns, cells.rows).map(({ length }) => length);
  return {
    keepOut: mergeCells(covered, cells, CELL),
    share: 1 - count / seen,
    largest: Math.max(0, ...patches) * CELL ** 2,
  };
}

/** The colour that most of the foreground is like. */
function dominantColour(cells: FloorCells): CellColour | undefined {
  const candidates = foregroundOf(cells);
  const alike = loosened(ALIKE, medianRough(candidates.map(({ cell }) => cell)));
  const likeness = candidates.map(({ cell }) =>
    candidates.reduce(
      (sum, other) => sum + (isAlike(cell, other.cell, alike) ? other.weight : 0),
      0,
    ),
  );
  const most = candidates[likeness.indexOf(Math.max(...likeness))]?.cell;
  if (!most) return undefined;
  const like = candidates.flatMap(({ cell }) => (isAlike(cell, most, alike) ? cell : []));
  return { ...most, rough: medianRough(like) };
}

/**
 * The cells of the foreground by what they tell of the floor. What stands on a floor hides what is
 * behind it, not what is before it: the lowest cell across each part of the picture is likeliest
 * floor, however large the bed above it.
 */
function foregroundOf({ colours, columns }: FloorCells): { cell: CellColour; weight: number }[] {
  const seen = colours.flatMap((cell, i) => (cell ? { cell, row: Math.floor(i / columns) } : []));
  const [far, near] = [seen[0]?.row ?? 0, seen.at(-1)?.row ?? 0];
  const tops = seen.map(({ cell }) => cell.seenAt.y);
  const reach = NEAREST * (Math.max(...tops) - Math.min(...tops));
  const widest = Math.max(...seen.map(({ cell }) => cell.seenAt.x));
  const part = ({ seenAt }: CellColour) => Math.floor((PARTS * seenAt.x) / Math.max(1, widest));
  const lowest = new Map<number, number>();
  for (const { cell } of seen) {
    lowest.set(part(cell), Math.max(lowest.get(part(cell)) ?? 0, cell.seenAt.y));
  }
  return seen
    .filter(({ row }) => row >= near - FOREGROUND * (near - far))
    .map(({ cell }) => {
      const isNearest = cell.seenAt.y >= (lowest.get(part(cell)) ?? 0) - reach;
      return { cell, weight: cell.area * (isNearest ? 1 : BEHIND) };
    });
}

function medianRough(cells: readonly CellColour[]): number {
  const sorted = cells.map(({ rough }) => rough).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function grow({ colours, columns, rows }: FloorCells, floor: CellColour): Uint8Array {
  const free = new Uint8Array(colours.length);
  const queue: number[] = [];
  const add = (i: number) => {
    free[i] = 1;
    queue.push(i);
  };
  const [alike, step] = [loosened(ALIKE, floor.rough), loosened(STEP, floor.rough)];
  const roughest = ROUGHEST.times * floor.rough + ROUGHEST.more;
  colours.forEach((colour, i) => {
    if (colour && colour.rough < roughest && isAlike(colour, floor, alike)) add(i);
  });
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const here = colours[at];
    for (const next of neighbours(at, columns, rows)) {
      const there = colours[next];
      if (free[next] || !here || !there || there.rough > roughest) continue;
      if (isAlike(here, there, step) && isAlike(floor, there, FLOOR)) add(next);
    }
  }
  return free;
}

/** Strips of one cell along a wall are its skirting, and a line drawn a little off; patches of a cell or two are no furniture. */
function forgive(
  covered: boolean[],
  { columns, rows, colours }: FloorCells,
  { left, right }: Room,
  floor: CellColour,
): void {
  const was = [...covered];
  const inward = (at: number, row: number, column: number) => {
    if (row === 0) return at + columns;
    if (left !== undefined && column === 0) return at + 1;
    return right !== undefined && column === columns - 1 ? at - 1 : undefined;
  };
  was.forEach((isCovered, at) => {
    const next = isCovered ? inward(at, Math.floor(at / columns), at % columns) : undefined;
    if (next !== undefined && !was[next]) covered[at] = false;
  });
  for (const patch of patchesOf(covered, columns, rows)) {
    const cells = patch.flatMap((at) => colours[at] ?? []);
    if (patch.length >= SMALLEST_PATCH && !isSun(cells, floor)) continue;
    for (const at of patch) covered[at] = false;
  }
}

/** Furniture has sides in the shade and a shadow, and mostly another hue; a patch of sun has neither. */
function isSun(cells: readonly CellColour[], floor: CellColour): boolean {
  const share = (is: (one: CellColour) => boolean) => cells.filter(is).length / cells.length;
  const mean = (of: (one: CellColour) => number) =>
    cells.reduce((sum, one) => sum + of(one), 0) / cells.length;
  const [red, blue] = [mean((one) => one.red), mean((one) => one.blue)];
  const hue = (red * floor.red + blue * floor.blue) / (floor.red ** 2 + floor.blue ** 2);
  return (
    mean((one) => one.light) > floor.light + SUN.lighter &&
    share(({ light }) => light > SUN.glare) > SUN.shareOfGlare &&
    share(({ light }) => light < floor.light - SUN.darker) < SUN.shareOfDark &&
    hue > 0.2 &&
    Math.hypot(red - hue * floor.red, blue - hue * floor.blue) < SUN.astray
  );
}

function patchesOf(covered: readonly boolean[], columns: number, rows: number): number[][] {
  const open = [...covered];
  return covered.flatMap((_, start) => {
    if (!open[start]) return [];
    open[start] = false;
    const patch = [start];
    for (const at of patch) {
      for (const next of neighbours(at, columns, rows)) {
        if (open[next]) patch.push(next);
        open[next] = false;
      }
    }
    return [patch];
  });
}

function loosened({ colour, light }: Difference, rough: number): Difference {
  const counted = Math.min(rough, BY_PATTERN.most);
  return {
    colour: colour + BY_PATTERN.colour * counted,
    light: light + BY_PATTERN.light * counted,
  };
}

const isAlike = (a: CellColour, b: CellColour, most: Difference) =>
  Math.hypot(a.red - b.red, a.blue - b.blue) < most.colour &&
  Math.abs(a.light - b.light) < most.light;

function neighbours(at: number, columns: number, rows: number): number[] {
  const [column, row] = [at % columns, Math.floor(at / columns)];
  return [
    ...(column > 0 ? [at - 1] : []),
    ...(column < columns - 1 ? [at + 1] : []),
    ...(row > 0 ? [at - columns] : []),
    ...(row < rows - 1 ? [at + columns] : []),
  ];
}
