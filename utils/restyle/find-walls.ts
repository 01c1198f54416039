import type { LabPlanes } from './lab-planes';
import type { Mask } from './pixels';
import { findLine, lineEvidence, type RoomLine } from './room-line';
import type { Superpixels } from './superpixels';
import { oddsOf } from './surface-weights';

/** The walls found, and the lines they were cut at. */
export interface FoundWalls {
  walls: Mask;
  ceilingLine: RoomLine;
  floorLine: RoomLine;
}

const UNSURE = 0.05;
const LEAST_ODDS = 0.5;

/** Selects the walls: between the ceiling's line and the floor's, where regions say so. */
export function findWalls(
  superpixels: Superpixels,
  planes: LabPlanes,
  odds: Float32Array,
  open: readonly boolean[],
): FoundWalls {
  const { regions, count, width, height } = superpixels;
  const rather = (above: 'ceiling' | 'wall', below: 'wall' | 'floor') => {
    const byRegion = Float32Array.from({ length: count }, (_, i) =>
      Math.log((oddsOf(odds, i, above) + UNSURE) / (oddsOf(odds, i, below) + UNSURE)),
    );
    return Float32Array.from(regions, (id) => byRegion[id] ?? 0);
  };
  const ceilingLine = findLine(lineEvidence(planes, rather('ceiling', 'wall')));
  const floorLine = findLine(lineEvidence(planes, rather('wall', 'floor')));
  const isWall = Array.from({ length: count }, (_, i) => {
    // Below the ceiling's line what looked like ceiling is wall.
    const sum = oddsOf(odds, i, 'wall') + oddsOf(odds, i, 'ceiling');
    return !open[i] && sum > LEAST_ODDS;
  });
  const data = Uint8Array.from(regions, (id, i) => {
    const x = i % width;
    const y = Math.floor(i / width);
    const between = y >= (ceilingLine.rows[x] ?? 0) && y <= (floorLine.rows[x] ?? height);
    return between && isWall[id] ? 255 : 0;
  });
  return { walls: { width, height, data }, ceilingLine, floorLine };
}
