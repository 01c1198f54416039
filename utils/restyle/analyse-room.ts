import { edgeMap } from './edge-map';
import { findOpenings, maskOfRegions } from './find-openings';
import { findWalls } from './find-walls';
import { labPlanes, smoothed } from './lab-planes';
import { labelSurfaces } from './label-surfaces';
import { breathe, type Pace } from './pace';
import type { Mask, Pixels } from './pixels';
import { measureBorders, measureRegions } from './regions';
import { roomLikeness } from './room-likeness';
import { scaleDown } from './scale-down';
import { superpixels } from './superpixels';
import { medianOf } from './surface-features';
import { wallConfidence } from './wall-gate';

/** What the engine sees in a photo; all at analysis size, long side at most 448 pixels. */
export interface RoomAnalysis {
  width: number;
  height: number;
  /** Superpixel id of each pixel, 0 to `regionCount` - 1. */
  regions: Int32Array;
  regionCount: number;
  /** Mean Lab of each superpixel, three values each. */
  regionColours: Float32Array;
  /** Edge strength of each pixel, 0 to 255. */
  edges: Uint8Array;
  /** The walls found. */
  walls: Mask;
  /** Windows, lamps and views: left as they are. */
  openings: Mask;
  /** How likely painting `walls` looks right, 0 to 1. */
  wallConfidence: number;
  /** Whether to paint without asking. */
  wallsAreTrusted: boolean;
  /** How much the photo looks like the inside of a room, 0 to 1: a hint, never certain. */
  looksLikeRoom: number;
  /** Median L* of the photo. */
  medianLightness: number;
}

const LONG_SIDE = 448;
const TRUSTED = 0.55;

/** Finds walls and openings in a photo. @throws the signal's reason when aborted. */
export async function analyseRoom(pixels: Pixels, pace: Pace): Promise<RoomAnalysis> {
  await breathe(pace, 0);
  const small = scaleDown(pixels, LONG_SIDE);
  const raw = labPlanes(small);
  await breathe(pace, 0.1);
  const planes = smoothed(raw);
  await breathe(pace, 0.2);
  const edges = edgeMap(planes);
  const found = superpixels(edges, small.width, small.height);
  await breathe(pace, 0.3);
  const regions = measureRegions(found, raw, edges);
  const borders = measureBorders(found, edges);
  const odds = labelSurfaces(regions, borders);
  await breathe(pace, 0.6);
  const open = findOpenings(found, regions, borders, odds);
  const foundWalls = findWalls(found, planes, edges, odds, open);
  await breathe(pace, 0.9);
  const looksLikeRoom = roomLikeness(small);
  const confidence = looksLikeRoom * wallConfidence(found, regions, odds, foundWalls, edges);
  await breathe(pace, 1);
  return {
    width: small.width,
    height: small.height,
    regions: found.regions,
    regionCount: found.count,
    regionColours: Float32Array.from(regions.flatMap(({ l, a, b }) => [l, a, b])),
    edges,
    walls: foundWalls.walls,
    openings: without(maskOfRegions(found, open), foundWalls.walls),
    wallConfidence: confidence,
    wallsAreTrusted: confidence > TRUSTED,
    looksLikeRoom,
    medianLightness: medianOf(regions.map(({ l }) => l)),
  };
}

function without({ width, height, data }: Mask, other: Mask): Mask {
  return { width, height, data: data.map((value, i) => (other.data[i] ? 0 : value)) };
}
