import type { FoundWalls } from './find-walls';
import { ramp } from './ramp';
import type { Region } from './regions';
import type { Superpixels } from './superpixels';
import { oddsOf } from './surface-weights';

/** What speaks for and against painting the walls found; shares of the picture or of the walls. */
interface WallEvidence {
  /** Share of the picture that is wall. */
  share: number;
  /** Mean certainty of the walls' regions. */
  certainty: number;
  /** Share of the picture that is neither wall, ceiling, floor nor opening. */
  clutter: number;
  /** Part of the walls' outline that lies on edges of the picture. */
  outline: number;
  /** Share of the walls near their mean hue and chroma. */
  oneColour: number;
  ceilingSupport: number;
  floorSupport: number;
}

const EDGE = 45;
const NEAR_COLOUR = 6;

/**
 * How likely painting the walls found looks right, 0 to 1. Measured to be honest rather than
 * generous: kitchens, bathrooms, stair halls and full rooms stay below one half.
 */
export function wallConfidence(
  superpixels: Superpixels,
  regions: Region[],
  odds: Float32Array,
  found: FoundWalls,
  edges: Uint8Array,
): number {
  const evidence = gather(superpixels, regions, odds, found, edges);
  return (
    ramp(0.12, 0.3, evidence.share) *
    ramp(0.85, 0.97, evidence.certainty) *
    ramp(0.26, 0.06, evidence.clutter) *
    ramp(0.6, 0.8, evidence.ceilingSupport) *
    ramp(0.75, 0.95, evidence.floorSupport) *
    (0.65 + 0.35 * ramp(0.4, 0.85, evidence.oneColour)) *
    (0.6 + 0.4 * ramp(0.84, 0.95, evidence.outline))
  );
}

function gather(
  { regions: ids, count, width }: Superpixels,
  regions: Region[],
  odds: Float32Array,
  { walls, ceilingLine, floorLine }: FoundWalls,
  edges: Uint8Array,
): WallEvidence {
  const isWall = (i: number) => walls.data[i] === 255;
  const isBorder = (i: number) =>
    [i - 1, i + 1, i - width, i + width].some((near) => walls.data[near] === 0);
  const wallPixels = new Uint32Array(count);
  let [outline, onEdge, clutter] = [0, 0, 0];
  ids.forEach((id, i) => {
    clutter += oddsOf(odds, id, 'other');
    if (!isWall(i)) return;
    wallPixels[id] += 1;
    if (!isBorder(i)) return;
    outline++;
    if (edges[i] > EDGE) onEdge++;
  });
  const mean = (value: (region: number) => number) => meanOver(wallPixels, value);
  const [a, b] = [mean((id) => regions[id].a), mean((id) => regions[id].b)];
  return {
    share: wallPixels.reduce((sum, pixels) => sum + pixels, 0) / ids.length,
    certainty: mean((id) => oddsOf(odds, id, 'wall') + oddsOf(odds, id, 'ceiling')),
    clutter: clutter / ids.length,
    outline: onEdge / Math.max(1, outline),
    oneColour: mean((id) => {
      const region = regions[id];
      return Math.hypot(region.a - a, region.b - b) < NEAR_COLOUR ? 1 : 0;
    }),
    ceilingSupport: ceilingLine.support,
    floorSupport: floorLine.support,
  };
}

/** Mean of a region's value, weighted by pixels; 0 where there are none. */
function meanOver(pixels: Uint32Array, value: (region: number) => number): number {
  let [sum, total] = [0, 0];
  pixels.forEach((count, region) => {
    sum += count * value(region);
    total += count;
  });
  return total > 0 ? sum / total : 0;
}
