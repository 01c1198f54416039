import type { Pixels } from '@/utils/restyle/pixels';
import type { Calibration, Wall, WallPatch } from '../space';
import { fitShade, type Shade, shadeAt } from './fit-shade';
import { CELL, type WallCell, wallCells } from './wall-cells';

const walls: readonly Wall[] = ['back', 'left', 'right'];
/** Steps of 255 by which plain wall may stray from its own shading. */
const LEAST_STRAY = 16;
const MOST_STRAY = 34;
/** How many times the usual stray is more than wall. */
const TIMES = 4;
/** Standard deviation of lightness within a cell of plain wall. */
const PLAIN = 9;
/** Metres above the floor and below the ceiling where mouldings run. */
const SKIRTING = 0.24;
const CORNICE = 0.18;

/**
 * Where a photo shows more than plain wall, whatever it is: nothing that belongs on or before plain
 * wall goes there. Runs of a cell's width from below upwards.
 */
export function busyWalls(pixels: Pixels, calibration: Calibration): WallPatch[] {
  const { ceiling } = calibration.room;
  return walls.flatMap((wall) => {
    const cells = wallCells(pixels, calibration, wall).filter(
      ({ height }) => height > SKIRTING && height < ceiling - CORNICE,
    );
    const shade = fitShade(cells);
    return shade ? runsOf(wall, cells.filter(isBusy(cells, shade))) : [];
  });
}

function isBusy(cells: readonly WallCell[], shade: Shade): (cell: WallCell) => boolean {
  const strays = cells.map((cell) => strayOf(cell, shade)).sort((a, b) => a - b);
  const usual = strays[Math.floor(strays.length / 2)] ?? 0;
  const most = Math.min(MOST_STRAY, Math.max(LEAST_STRAY, TIMES * usual));
  return (cell) => cell.detail > PLAIN || strayOf(cell, shade) > most;
}

function strayOf(cell: WallCell, shade: Shade): number {
  const expected = shadeAt(shade, cell);
  return Math.max(...cell.colour.map((value, channel) => Math.abs(value - expected[channel])));
}

/** Cells above each other joined. */
function runsOf(wall: Wall, busy: readonly WallCell[]): WallPatch[] {
  const runs: WallPatch[] = [];
  for (const { along, height } of busy) {
    const last = runs.at(-1);
    const isSame = last && Math.abs(last.from + CELL / 2 - along) < CELL / 2;
    if (last && isSame && height - CELL / 2 - last.top < CELL / 2) last.top = height + CELL / 2;
    else {
      const [from, bottom] = [along - CELL / 2, height - CELL / 2];
      runs.push({ wall, from, to: from + CELL, bottom, top: bottom + CELL });
    }
  }
  return runs;
}
