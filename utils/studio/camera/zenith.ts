import { type Segment, sineBetween } from './segment';

/** Lines further than this from upright are no verticals: sine of 22 degrees. */
const UPRIGHT = 0.37;
const FEWEST = 3;
const SAME = Math.sin((0.8 * Math.PI) / 180);
/** Share of the best agreement that upright verticals need to be believed. */
const CORRECTED = 0.82;
const MOST_TRIED = 40;

/** How the verticals of a photo run. */
export interface Zenith {
  /** Leaning right per pixel down, at the middle of the picture. */
  lean: number;
  /** How much that changes per pixel to the right: 0 where verticals are parallel. */
  spread: number;
  /** Whether they are so upright that the camera was level, or software made them so. */
  level: boolean;
}

/**
 * What the near-upright segments agree on. A vertical at column x leans by `lean + spread * x`
 * (x from the middle), which is where they meet: straight above or below the camera.
 */
export function findZenith(segments: readonly Segment[], width: number, height: number): Zenith {
  const upright = segments.filter(({ dx }) => Math.abs(dx) < UPRIGHT);
  const samples = upright.map((segment) => sampleOf(segment, width, height));
  const level = { lean: 0, spread: 0 };
  const atLevel = agreement(samples, level);
  let best = level;
  let most = atLevel;
  const tried = Math.min(MOST_TRIED, samples.length);
  for (let i = 0; i < tried; i++) {
    for (let j = i + 1; j < tried; j++) {
      const candidate = meetingOf(upright[i], upright[j], width, height);
      if (!candidate) continue;
      const score = agreement(samples, candidate);
      if (score > most) [best, most] = [candidate, score];
    }
  }
  const isLevel = upright.length < FEWEST || atLevel >= CORRECTED * most;
  const kept = isLevel ? level : fitted(samples, best);
  return { ...kept, level: isLevel };
}

interface Sample {
  x: number;
  y: number;
  lean: number;
  length: number;
}

function sampleOf({ middle, dx, dy, length }: Segment, width: number, height: number): Sample {
  return { x: middle.x - width / 2, y: middle.y - height / 2, lean: dx / dy, length };
}

/** Verticals as a level camera sees them. */
export const levelZenith: Zenith = { lean: 0, spread: 0, level: true };

type Leaning = Pick<Zenith, 'lean' | 'spread'>;

/** A vertical through (x, y) leans by (x - x0) / (y - y0), with the meeting point at (x0, y0). */
const leanAt = ({ lean, spread }: Leaning, x: number, y: number) =>
  (lean + spread * x) / (1 + spread * y);

function agreement(samples: readonly Sample[], leaning: Leaning): number {
  let sum = 0;
  for (const { x, y, lean, length } of samples) {
    const miss = (lean - leanAt(leaning, x, y)) / SAME;
    if (Math.abs(miss) < 1) sum += length * (1 - miss * miss);
  }
  return sum;
}

function meetingOf(a: Segment, b: Segment, width: number, height: number): Leaning | undefined {
  const [p, q] = [sampleOf(a, width, height), sampleOf(b, width, height)];
  if (Math.abs(p.x - q.x) < width / 8 && sineBetween(a, b) < SAME) return undefined;
  // lean (1 + spread y) = base + spread x, twice, for base and spread.
  const across = p.x - p.lean * p.y - (q.x - q.lean * q.y);
  if (Math.abs(across) < width / 16) return undefined;
  const spread = (p.lean - q.lean) / across;
  return { lean: p.lean - spread * (p.x - p.lean * p.y), spread };
}

function fitted(samples: readonly Sample[], start: Leaning): Leaning {
  const near = samples.filter(({ x, y, lean }) => Math.abs(lean - leanAt(start, x, y)) < SAME);
  let [n, sx, sl, sxx, sxl] = [0, 0, 0, 0, 0];
  for (const { x, y, lean, length } of near) {
    const at = x - lean * y;
    n += length;
    sx += length * at;
    sl += length * lean;
    sxx += length * at * at;
    sxl += length * at * lean;
  }
  const denominator = n * sxx - sx * sx;
  if (near.length < 2 || Math.abs(denominator) < 1e-6) return start;
  const spread = (n * sxl - sx * sl) / denominator;
  return { lean: (sl - spread * sx) / n, spread };
}
