import type { FoundWalls } from './find-walls';
import type { Region } from './regions';
import type { Superpixels } from './superpixels';
import { oddsOf } from './surface-weights';

/** What speaks for and against painting the walls found, each 0 to 1. */
export interface WallEvidence {
  /** Share of the picture that is wall. */
  share: number;
  /** Mean certainty of the walls' regions. */
  certainty: number;
  /** Share of the picture that is neither wall, ceiling, floor nor opening. */
  clutter: number;
  /** Share of the picture that is floor. */
  floor: number;
  /** Share of the picture that is ceiling. */
  ceiling: number;
  /** Part of the walls' outline that lies on edges of the picture. */
  outline: number;
  ceilingSupport: number;
  floorSupport: number;
  /** Share of the walls whose hue and chroma is that of the rest. */
  oneColour: number;
  /** Mean share of strong edges within the walls. */
  roughness: number;
  /** Share of the picture far from neutral and unlike its floor: tiles, cabinets, foliage. */
  doubt: number;
}

const EDGE = 60;

export function wallEvidence(
  { regions: ids, width, height }: Superpixels,
  regions: Region[],
  odds: Float32Array,
  { walls, ceilingLine, floorLine }: FoundWalls,
  edges: Uint8Array,
): WallEvidence {
  const evidence = {
    share: 0, certainty: 0, clutter: 0, floor: 0, ceiling: 0, outline: 0,
    ceilingSupport: ceilingLine.support, floorSupport: floorLine.support, oneColour: 0, roughness: 0, doubt: 0,
  };
  let outline = 0;
  let sumA = 0, sumB = 0, n = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    if (walls.data[i]) {
      n++;
      const r = regions[id];
      sumA += r?.a ?? 0; sumB += r?.b ?? 0;
      evidence.certainty += oddsOf(odds, id, 'wall') + oddsOf(odds, id, 'ceiling');
      evidence.roughness += (edges[i] ?? 0) > EDGE ? 1 : 0;
      const x = i % width;
      const border = (x > 0 && !walls.data[i - 1]) || (x < width - 1 && !walls.data[i + 1]) || (i >= width && !walls.data[i - width]) || (i < width * (height - 1) && !walls.data[i + width]);
      if (border) { outline++; if ((edges[i] ?? 0) > 45) evidence.outline++; }
    }
    evidence.floor += oddsOf(odds, id, 'floor');
    evidence.ceiling += oddsOf(odds, id, 'ceiling');
    evidence.clutter += oddsOf(odds, id, 'other');
    evidence.doubt += 1 - Math.max(oddsOf(odds, id, 'ceiling'), oddsOf(odds, id, 'wall'), oddsOf(odds, id, 'floor'), oddsOf(odds, id, 'opening'), oddsOf(odds, id, 'other'));
  }
  const mA = sumA / n, mB = sumB / n;
  for (let i = 0; i < ids.length; i++) {
    const r = regions[ids[i] ?? 0];
    if (walls.data[i] && r && Math.hypot(r.a - mA, r.b - mB) < 6) evidence.oneColour++;
  }
  const all = ids.length;
  evidence.share = n / all; evidence.certainty /= n; evidence.roughness /= n; evidence.outline /= outline; evidence.oneColour /= n;
  evidence.floor /= all; evidence.ceiling /= all; evidence.clutter /= all; evidence.doubt /= all;
  return evidence;
}

export function wallConfidence(evidence: WallEvidence): number {
  Object.assign(globalThis, { EV: evidence });
  return evidence.share > 0.2 && evidence.clutter < 0.3 ? 0.6 : 0.2;
}
