import type { Border, Region } from './regions';
import { type Features, surfaceFeatures } from './surface-features';
import { SURFACE_WEIGHTS, SURFACES } from './surface-weights';

const KINDS = SURFACES.length;
const ROUNDS = 3;

/** How far the picture's own colours may overrule the weights learnt on other pictures. */
const OWN_COLOUR_SHARE = 0.7;

/** Lab and place units that count as one step away. */
const LIKE = { lightness: 7, chroma: 3.5, grain: 1.2, place: 0.45 };

/** Border strength that halves the pull of a neighbour, and the pull itself. */
const WEAK_BORDER = 55;
const PULL = 2.2;

/**
 * For every region the probabilities of `SURFACES`, one after the other: learnt weights first, then
 * rounds of the picture's own colours per surface and of agreement over weak borders.
 */
export function labelSurfaces(regions: Region[], borders: Border[]): Float32Array {
  const learnt = surfaceFeatures(regions, borders).map(logits);
  let odds = softmaxAll(learnt);
  const alike = likeness(regions);
  for (let round = 0; round < ROUNDS; round++) {
    const colours = colourOdds(odds, regions, alike);
    const evidence = learnt.map((row, i) =>
      row.map((value, kind) => value + OWN_COLOUR_SHARE * Math.log(colours[i * KINDS + kind])),
    );
    odds = agreed(evidence, borders);
  }
  return odds;
}

function logits(features: Features): number[] {
  return SURFACES.map((_, kind) =>
    features.reduce((sum, value, i) => sum + value * SURFACE_WEIGHTS[i][kind], 0),
  );
}

function softmaxAll(rows: readonly (readonly number[])[]): Float32Array {
  const odds = new Float32Array(rows.length * KINDS);
  rows.forEach((row, i) => {
    const most = Math.max(...row);
    const powers = row.map((value) => Math.exp(value - most));
    const sum = powers.reduce((total, power) => total + power, 0);
    odds.set(
      powers.map((power) => power / sum),
      i * KINDS,
    );
  });
  return odds;
}

/** How alike each two regions are in colour, grain and place, 0 to 1, row by row. */
function likeness(regions: Region[]): Float32Array {
  const count = regions.length;
  const alike = new Float32Array(count * count);
  regions.forEach((one, i) => {
    for (let j = i; j < count; j++) {
      const other = regions[j];
      const far =
        ((one.l - other.l) / LIKE.lightness) ** 2 +
        ((one.a - other.a) ** 2 + (one.b - other.b) ** 2) / LIKE.chroma ** 2 +
        ((one.grain - other.grain) / LIKE.grain) ** 2 +
        ((one.x - other.x) ** 2 + (one.y - other.y) ** 2) / LIKE.place ** 2;
      alike[i * count + j] = far < 16 ? Math.exp(-far / 2) : 0;
      alike[j * count + i] = alike[i * count + j];
    }
  });
  return alike;
}

/** What surfaces like-coloured regions are on, as odds; even where a region is like no other. */
function colourOdds(odds: Float32Array, regions: Region[], alike: Float32Array): Float32Array {
  const count = regions.length;
  const out = new Float32Array(count * KINDS);
  const floor = 0.0004;
  for (let i = 0; i < count; i++) {
    const sums = new Float32Array(KINDS).fill(floor);
    for (let j = 0; j < count; j++) {
      const weight = alike[i * count + j] * regions[j].size;
      if (weight === 0) continue;
      for (let kind = 0; kind < KINDS; kind++) {
        sums[kind] += weight * odds[j * KINDS + kind];
      }
    }
    const total = sums.reduce((sum, value) => sum + value, 0);
    out.set(
      sums.map((sum) => sum / total),
      i * KINDS,
    );
  }
  return out;
}

/** Neighbours over weak borders drawn to the same surface: mean field, a few sweeps. */
function agreed(evidence: number[][], borders: Border[]): Float32Array {
  const totals = new Float32Array(evidence.length);
  const pulls = borders.map(({ from, to, length, strength }) => {
    totals[from] += length;
    totals[to] += length;
    return PULL * length * 2 ** -((strength / WEAK_BORDER) ** 2);
  });
  let odds = softmaxAll(evidence);
  for (let sweep = 0; sweep < 6; sweep++) {
    const rows = evidence.map((row) => [...row]);
    borders.forEach(({ from, to }, i) => {
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const) {
        const row = rows[one];
        const pull = pulls[i] / Math.max(1, totals[one]);
        for (let kind = 0; kind < KINDS; kind++) row[kind] += pull * odds[other * KINDS + kind];
      }
    });
    odds = softmaxAll(rows);
  }
  return odds;
}
