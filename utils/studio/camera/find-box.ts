import type { Pixels } from '@/utils/restyle/pixels';
import type { Camera, Vector } from '../space';
import { boxCandidates } from './box-candidates';
import { supportOf } from './edge-support';
import { castToWall } from './projection';
import type { Segment } from './segment';
import { type Box, colourSamples, explainedBy } from './surface-colours';

/** How far walls go that aren't seen, eye heights. */
const FAR = 40;
const NEAREST_FRONT = -0.02;
const KEPT = 24;

/** Ceilings from 1.45 to 3.3 eye heights; half way between a crouching and a standing person. */
const LOWEST = 1.45;
const HIGHEST = 3.3;
const USUAL = 2.2;
const USUAL_SPREAD = 0.2;

/** What an edge is worth: floor edges are clearest, ceilings faint, corners short. */
const FLOOR_EDGE = 1;
const CEILING_EDGE = 0.7;
const CORNER_EDGE = 0.6;
const UNCOVERED_COST = 0.22;
const COLOUR_SHARE = 1.2;
const UNUSUAL_COST = 0.12;
const WALL_COST = 0.02;

/** The room's box in eye heights and how well the photo's edges show it. */
export interface FoundBox extends Box {
  score: number;
  /** Covered part of the visible edges on the floor and on the ceiling, 0..1. */
  floorSeen: number;
  ceilingSeen: number;
}

/**
 * The box that the photo shows, from a camera one eye height above the floor and its segments by
 * axis; none where nothing looks like a floor's edge.
 */
export function findBox(
  pixels: Pixels,
  camera: Camera,
  segments: readonly Segment[][],
): FoundBox | undefined {
  const floors = floorPlans(camera, segments).slice(0, KEPT);
  if (floors.length === 0) return undefined;
  const samples = colourSamples(pixels, camera);
  const boxes = floors.flatMap(({ box, score, seen }) =>
    ceilingsFor(camera, box, segments).map((ceiling) => ({
      box: { ...box, ceiling },
      score,
      seen,
    })),
  );
  const judged = boxes.map(({ box, score, seen }) => {
    const above = ceilingScore(camera, box, segments);
    const unusual = (Math.log(box.ceiling / USUAL) / USUAL_SPREAD) ** 2;
    const total =
      score + above.score + COLOUR_SHARE * explainedBy(samples, box) - UNUSUAL_COST * unusual;
    return { ...box, score: total, floorSeen: seen, ceilingSeen: above.seen };
  });
  return judged.reduce((best, one) => (one.score > best.score ? one : best));
}

interface Judged {
  score: number;
  seen: number;
}

interface FloorPlan extends Judged {
  box: Box;
}

function floorPlans(camera: Camera, segments: readonly Segment[][]): FloorPlan[] {
  const { backs, lefts, rights } = boxCandidates(camera, segments);
  const plans: FloorPlan[] = [];
  for (const back of backs) {
    for (const left of [-FAR, ...lefts]) {
      for (const right of [FAR, ...rights]) {
        const box = { left, right, back, ceiling: HIGHEST };
        plans.push({ box, ...planScore(camera, box, segments) });
      }
    }
  }
  return plans.sort((a, b) => b.score - a.score);
}

function planScore(camera: Camera, box: Box, segments: readonly Segment[][]): Judged {
  const corners = [box.left, box.right].filter((side) => Math.abs(side) < FAR).length;
  const edges = horizontalEdges(camera, box, 0, segments, FLOOR_EDGE);
  return { score: edges.score - WALL_COST * corners, seen: edges.seen };
}

function ceilingScore(camera: Camera, box: Box, segments: readonly Segment[][]): Judged {
  const edges = horizontalEdges(camera, box, box.ceiling, segments, CEILING_EDGE);
  const corners = [box.left, box.right]
    .filter((side) => Math.abs(side) < FAR)
    .map((side) => worth(camera, [side, 0, box.back], [side, box.ceiling, box.back], segments[1]));
  const score = corners.reduce((sum, corner) => sum + CORNER_EDGE * corner.score, edges.score);
  return { score, seen: edges.seen };
}

/** The box's edges at one height: along the back wall and along the side walls. */
function horizontalEdges(
  camera: Camera,
  { left, right, back }: Box,
  height: number,
  segments: readonly Segment[][],
  weight: number,
): Judged {
  const parts = [worth(camera, [left, height, back], [right, height, back], segments[0])];
  for (const side of [left, right]) {
    if (Math.abs(side) >= FAR) continue;
    const near: Vector = [side, height, NEAREST_FRONT];
    parts.push(worth(camera, [side, height, back], near, segments[2]));
  }
  const sum = (of: (part: Worth) => number) => parts.reduce((total, part) => total + of(part), 0);
  return {
    score: weight * sum(({ score }) => score),
    seen:
      sum(({ covered }) => covered) /
      Math.max(
        0.05,
        sum(({ visible }) => visible),
      ),
  };
}

interface Worth {
  score: number;
  visible: number;
  covered: number;
}

function worth(camera: Camera, from: Vector, to: Vector, segments: readonly Segment[]): Worth {
  const { visible, covered } = supportOf(camera, from, to, segments);
  return { score: covered - UNCOVERED_COST * (visible - covered), visible, covered };
}

/** Heights at which the lines above the horizon would be edges of the ceiling. */
function ceilingsFor(camera: Camera, box: Box, segments: readonly Segment[][]): number[] {
  const { left, right, back } = box;
  const room = { left, right, back, front: 0, ceiling: HIGHEST };
  const heights = [USUAL];
  const add = (height: number | undefined) => {
    if (height === undefined || height < LOWEST || height > HIGHEST) return;
    if (heights.every((other) => Math.abs(other / height - 1) > 0.012)) heights.push(height);
  };
  for (const { middle } of segments[0].slice(0, 24)) {
    add(castToWall(camera, room, 'back', middle)?.[1]);
  }
  for (const { middle } of segments[2].slice(0, 24)) {
    for (const wall of ['left', 'right'] as const) {
      if (Math.abs(room[wall]) < FAR) add(castToWall(camera, room, wall, middle)?.[1]);
    }
  }
  return heights;
}
