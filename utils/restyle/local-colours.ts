import type { LabPlanes } from './lab-planes';
import { type Plane, stretched } from './plane';

const COLUMNS = 12;
const ROWS = 9;
const PARTS = 3;

/** Colour distance beyond which a pixel counts as no part of the surface. */
const OUTLIER = 9;

/** A cell with less than this much surface takes its colour from its neighbours. */
const LEAST_WEIGHT = 12;

/**
 * The robust colour of a surface around every pixel: means over a coarse grid, outliers left out on
 * a second pass, neighbours filling in where little of it is seen. Undefined where there is none.
 */
export function localColours(planes: LabPlanes, coverage: Plane): LabPlanes | undefined {
  const first = gridMeans(planes, coverage);
  if (!first) return undefined;
  const second = gridMeans(planes, coverage, spreadOut(first, planes));
  return spreadOut(second ?? first, planes);
}

/** Per cell the sums of L, a, b and the weight. */
type Grid = Float32Array[];

function gridMeans(planes: LabPlanes, coverage: Plane, expected?: LabPlanes): Grid | undefined {
  const { width, height } = planes;
  const grid = Array.from({ length: COLUMNS * ROWS }, () => new Float32Array(PARTS + 1));
  for (let i = 0; i < coverage.values.length; i++) {
    const weight = coverage.values[i];
    if (weight < 0.5 || (expected && differs(planes, expected, i))) continue;
    const column = Math.floor(((i % width) * COLUMNS) / width);
    const row = Math.floor((Math.floor(i / width) * ROWS) / height);
    const cell = grid[row * COLUMNS + column];
    cell[0] += planes.l[i];
    cell[1] += planes.a[i];
    cell[2] += planes.b[i];
    cell[3] += 1;
  }
  return grid.some((cell) => cell[PARTS] >= LEAST_WEIGHT) ? filled(grid) : undefined;
}

function differs(planes: LabPlanes, expected: LabPlanes, i: number): boolean {
  const far = Math.hypot(
    0.45 * (planes.l[i] - expected.l[i]),
    planes.a[i] - expected.a[i],
    planes.b[i] - expected.b[i],
  );
  return far > OUTLIER;
}

/** Lets weight flow to neighbours until every cell has some, then smooths once. */
function filled(grid: Grid): Grid {
  let cells = grid;
  for (let round = 0; round < COLUMNS + ROWS; round++) {
    const starved = cells.some((cell) => cell[PARTS] < LEAST_WEIGHT);
    if (!starved && round > 0) break;
    cells = cells.map((_, i) => gathered(cells, i));
  }
  return cells;
}

function gathered(cells: Grid, i: number): Float32Array {
  const sum = new Float32Array(PARTS + 1);
  const column = i % COLUMNS;
  const row = Math.floor(i / COLUMNS);
  for (let y = Math.max(0, row - 1); y <= Math.min(ROWS - 1, row + 1); y++) {
    for (let x = Math.max(0, column - 1); x <= Math.min(COLUMNS - 1, column + 1); x++) {
      const share = x === column && y === row ? 1 : 0.12;
      cells[y * COLUMNS + x].forEach((value, part) => {
        sum[part] += share * value;
      });
    }
  }
  return sum;
}

function spreadOut(grid: Grid, { width, height }: LabPlanes): LabPlanes {
  const part = (index: number) => {
    const means = grid.map((cell) => cell[index] / Math.max(1e-6, cell[PARTS]));
    const plane = { width: COLUMNS, height: ROWS, values: Float32Array.from(means) };
    return stretched(plane, width, height).values;
  };
  return { width, height, l: part(0), a: part(1), b: part(2) };
}
