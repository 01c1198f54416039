import type { FloorPoint } from '../space';

/** Where a grid of square cells lies on the floor, and how many there are. */
export interface Grid {
  left: number;
  back: number;
  columns: number;
  rows: number;
}

/** Marked cells as few rectangles, metres: runs along rows, joined while the next row has the same. */
export function mergeCells(marked: readonly boolean[], grid: Grid, side: number): FloorPoint[][] {
  const open = new Map<string, { from: number; to: number; first: number }>();
  const done: FloorPoint[][] = [];
  for (let row = 0; row <= grid.rows; row++) {
    const runs = row < grid.rows ? runsOf(marked, row, grid.columns) : [];
    const names = new Set(runs.map(([from, to]) => `${from} ${to}`));
    for (const [name, { from, to, first }] of open) {
      if (names.has(name)) continue;
      done.push(rectangle(grid, side, from, to, first, row));
      open.delete(name);
    }
    for (const [from, to] of runs) {
      const name = `${from} ${to}`;
      if (!open.has(name)) open.set(name, { from, to, first: row });
    }
  }
  return done;
}

function runsOf(marked: readonly boolean[], row: number, columns: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let column = 0; column < columns; column++) {
    if (!marked[row * columns + column]) continue;
    const last = runs.at(-1);
    if (last && last[1] === column) last[1] = column + 1;
    else runs.push([column, column + 1]);
  }
  return runs;
}

function rectangle(
  { left, back }: Grid,
  side: number,
  from: number,
  to: number,
  first: number,
  end: number,
): FloorPoint[] {
  const [x1, x2] = [left + from * side, left + to * side];
  const [z1, z2] = [back + first * side, back + end * side];
  return [
    [x1, z1],
    [x2, z1],
    [x2, z2],
    [x1, z2],
  ];
}
