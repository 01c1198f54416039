import { maskOfRegions } from './find-openings';
import { dropPieces, growWalls } from './grow-walls';
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

/** Share of the picture. */
const LEAST_PIECE = 0.006;

/** Selects the walls: between the ceiling's line and the floor's, where regions say so. */
export function findWalls(
  superpixels: Superpixels,
  planes: LabPlanes,
  edges: Uint8Array,
  odds: Float32Array,
  open: readonly boolean[],
): FoundWalls {
  const { regions, count, width, height } = superpixels;
  const openings = maskOfRegions(superpixels, open);
  const rather = (above: 'ceiling' | 'wall', below: 'wall' | 'floor') => {
    const byRegion = Float32Array.from({ length: count }, (_, i) =>
      Math.log((oddsOf(odds, i, above) + UNSURE) / (oddsOf(odds, i, below) + UNSURE)),
    );
    return Float32Array.from(regions, (id) => byRegion[id]);
  };
  const ceilingLine = findLine(lineEvidence(planes, rather('ceiling', 'wall'), openings));
  const floorLine = findLine(lineEvidence(planes, rather('wall', 'floor'), openings));
  const isWall = Array.from({ length: count }, (_, i) => {
    // Below the ceiling's line what looked like ceiling is wall.
    const sum = oddsOf(odds, i, 'wall') + oddsOf(odds, i, 'ceiling');
    return !open[i] && sum > LEAST_ODDS;
  });
  const mayGrow = Array.from({ length: count }, (_, i) => {
    return !open[i] && oddsOf(odds, i, 'floor') < LEAST_ODDS;
  });
  const data = new Uint8Array(regions.length);
  const allowed = new Uint8Array(regions.length);
  regions.forEach((id, i) => {
    const x = i % width;
    const y = Math.floor(i / width);
    if (y < ceilingLine.rows[x] || y > floorLine.rows[x]) return;
    data[i] = isWall[id] ? 255 : 0;
    allowed[i] = mayGrow[id] ? 1 : 0;
  });
  growWalls(data, allowed, planes, edges);
  dropPieces(data, width, LEAST_PIECE);
  return { walls: { width, height, data }, ceilingLine, floorLine };
}
