import { boxMean } from './box-mean';
import { maskOfRegions } from './find-openings';
import { dropPieces, growWalls } from './grow-walls';
import type { LabPlanes } from './lab-planes';
import { lineEvidence } from './line-evidence';
import type { Mask } from './pixels';
import { findLine, type RoomLine } from './room-line';
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
const DOUBTFUL = { from: 0.2, to: 0.7 };

/** Share of the picture. */
const LEAST_PIECE = 0.006;

/** A pane with a view, slats or leaves is all edges; a wall's corner or frame is not. */
const BUSY = { edge: 90, radius: 5 };
const MOST_BUSY = 0.55;

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
    // Doubtful openings may turn out to be lit wall; what is enclosed by openings may not.
    const opening = oddsOf(odds, i, 'opening');
    const isDoubtful = opening > DOUBTFUL.from && opening < DOUBTFUL.to;
    return (!open[i] || isDoubtful) && oddsOf(odds, i, 'floor') < LEAST_ODDS;
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
  const busy = busyness(edges, width, height);
  for (let i = 0; i < data.length; i++) if (busy[i] > MOST_BUSY) data[i] = 0;
  growWalls(data, allowed, planes, edges);
  dropPieces(data, width, LEAST_PIECE);
  return { walls: { width, height, data }, ceilingLine, floorLine };
}

/** Share of edges around each pixel. */
function busyness(edges: Uint8Array, width: number, height: number): Float32Array {
  const isEdge = Float32Array.from(edges, (edge) => (edge > BUSY.edge ? 1 : 0));
  return boxMean(isEdge, width, height, BUSY.radius);
}
