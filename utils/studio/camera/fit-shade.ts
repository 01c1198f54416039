import type { WallCell } from './wall-cells';

/** How a wall's colour runs: by channel, its amounts of `terms`. */
export type Shade = readonly (readonly number[])[];

const ROUNDS = 8;
/** Steps of 255 at which a cell counts half, first and last. */
const LOOSE = 40;
const STRICT = 8;
const FEWEST_CELLS = 12;
const CHANNELS = 3;
/** Makes flat fits of walls that hardly anything is seen of. */
const CALM = 1e-3;

const terms = ({ along, height }: Pick<WallCell, 'along' | 'height'>) => [
  ...[1, along, height, along * along, along * height, height * height],
];

/** The smooth shading that most of a wall's cells agree on; none of too few cells. */
export function fitShade(cells: readonly WallCell[]): Shade | undefined {
  if (cells.length < FEWEST_CELLS) return undefined;
  const rows = cells.map(terms);
  let weights = cells.map(() => 1);
  let shade: Shade = [0, 1, 2].map((channel) => [medianOf(cells, channel), 0, 0, 0, 0, 0]);
  for (let round = 0; round < ROUNDS; round++) {
    const scale = LOOSE * (STRICT / LOOSE) ** (round / (ROUNDS - 1));
    const before = shade;
    weights = cells.map((cell) => weightOf(cell, before, scale));
    shade = solve(rows, cells, weights);
  }
  return shade;
}

/** The colour that a shading has at a place. */
export function shadeAt(shade: Shade, cell: Pick<WallCell, 'along' | 'height'>): number[] {
  const row = terms(cell);
  return shade.map((amounts) => amounts.reduce((sum, amount, k) => sum + amount * row[k], 0));
}

const medianOf = (cells: readonly WallCell[], channel: number) =>
  cells.map(({ colour }) => colour[channel]).sort((a, b) => a - b)[cells.length >> 1];

/** Little for what is far from the shading, and for what has detail of its own. */
function weightOf(cell: WallCell, shade: Shade, scale: number): number {
  const expected = shadeAt(shade, cell);
  const stray = Math.max(...cell.colour.map((value, k) => Math.abs(value - expected[k])));
  return 1 / (1 + (stray / scale) ** 4) / (1 + (cell.detail / STRICT) ** 2);
}

/** Weighted least squares by Gauss elimination, all channels at once. */
function solve(
  rows: readonly (readonly number[])[],
  cells: readonly WallCell[],
  weights: readonly number[],
): Shade {
  const size = rows[0].length;
  const matrix = normalEquations(rows, cells, weights);
  const wide = size + CHANNELS;
  for (let i = 0; i < size; i++) {
    matrix[i][i] += CALM;
    for (let j = 0; j < size; j++) {
      if (j === i) continue;
      const by = matrix[j][i] / matrix[i][i];
      for (let k = i; k < wide; k++) matrix[j][k] -= by * matrix[i][k];
    }
  }
  const channel = (k: number) => matrix.map((row, i) => row[size + k] / row[i]);
  return [channel(0), channel(1), channel(2)];
}

/** A row for each term: its products with all terms, then with the three channels. */
function normalEquations(
  rows: readonly (readonly number[])[],
  cells: readonly WallCell[],
  weights: readonly number[],
): number[][] {
  const size = rows[0].length;
  const matrix = rows[0].map(() => new Array<number>(size + CHANNELS).fill(0));
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n];
    const { colour } = cells[n];
    for (let i = 0; i < size; i++) {
      const share = weights[n] * row[i];
      const sums = matrix[i];
      for (let j = 0; j < size; j++) sums[j] += share * row[j];
      for (let k = 0; k < CHANNELS; k++) sums[size + k] += share * colour[k];
    }
  }
  return matrix;
}
