import type { BufferGeometry } from 'three';
import type { Shape } from '@/utils/studio/pieces/shape';
import { addGrid, createMesh, type Mesh, toGeometry } from '../mesh';
import { type ShapeOptions, sidesOf } from '../options';

type Turn = readonly [radius: number, y: number];

/** Bends smaller than this are curves, larger ones are edges. Radians. */
const CURVE = 0.75;

export function buildLathe(
  { profile, sides }: Extract<Shape, { kind: 'lathe' }>,
  { detail }: ShapeOptions,
): BufferGeometry {
  const mesh = createMesh();
  const widest = Math.max(...profile.map(([radius]) => radius));
  const around = sides ?? sidesOf(widest, detail);
  const turns = sides ? profile : curved(profile, detail);
  const heights = profile.map(([, y]) => y);
  const flat = Math.max(...heights) - Math.min(...heights) < widest * 0.35;
  let run = 0;
  turns.slice(1).forEach((turn, index) => {
    const before = turns[index] ?? turn;
    const stretch = Math.hypot(turn[0] - before[0], turn[1] - before[1]);
    if (stretch < 1e-6) return;
    addBand(mesh, [before, turn], around, run, flat);
    run += stretch;
  });
  return toGeometry(mesh, sides && sides < 12 ? 0.3 : CURVE);
}

/**
 * One band between two rings; level ones get their texture from above, others wrapped around: the
 * grain runs upwards, but along the rim of something flat (a tabletop).
 */
function addBand(
  mesh: Mesh,
  [from, to]: readonly [Turn, Turn],
  sides: number,
  run: number,
  flat: boolean,
): void {
  const steepness = flat ? 1.5 : 0.5;
  const level = Math.abs(to[1] - from[1]) < steepness * Math.abs(to[0] - from[0]);
  const around = 2 * Math.PI * Math.max(from[0], to[0]);
  const stretch = Math.hypot(to[0] - from[0], to[1] - from[1]);
  addGrid(mesh, sides, 1, (column, row) => {
    const [radius, y] = row === 0 ? from : to;
    const angle = (-column / sides) * 2 * Math.PI;
    const turned = (column / sides) * around;
    const [x, z] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    return {
      at: [x, y, z],
      uv: level ? [x, z] : flat ? [turned, run + row * stretch] : [run + row * stretch, turned],
    };
  });
}

/** Puts points between those of a curve, so that a few numbers give a round vase. */
function curved(profile: readonly Turn[], detail: number): Turn[] {
  const bend = profile.map((_, index) => bendAt(profile, index));
  const at = (index: number): Turn =>
    profile[Math.min(profile.length - 1, Math.max(0, index))] ?? [0, 0];
  const sharp = (index: number) => (bend[index] ?? Math.PI) > CURVE;
  return profile.flatMap((from, index): Turn[] => {
    const to = profile[index + 1];
    if (!to) return [from];
    if (sharp(index) && sharp(index + 1)) return [from];
    const before = sharp(index) ? from : at(index - 1);
    const after = sharp(index + 1) ? to : at(index + 2);
    const steps = Math.min(
      5,
      1 + Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) * detail),
    );
    return Array.from({ length: steps }, (_, step) =>
      curvePoint(before, from, to, after, step / steps),
    );
  });
}

function bendAt(profile: readonly Turn[], index: number): number {
  const [before, here, after] = [profile[index - 1], profile[index], profile[index + 1]];
  if (!before || !here || !after) return Math.PI;
  const angle =
    Math.atan2(after[1] - here[1], after[0] - here[0]) -
    Math.atan2(here[1] - before[1], here[0] - before[0]);
  return Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle)));
}

function curvePoint(before: Turn, from: Turn, to: Turn, after: Turn, part: number): Turn {
  const value = (k: 0 | 1) => {
    const [a, b, c, d] = [before[k], from[k], to[k], after[k]];
    const slope = 2 * a - 5 * b + 4 * c - d;
    return b + 0.5 * part * (c - a + part * (slope + part * (3 * b - a - 3 * c + d)));
  };
  return [Math.max(0, value(0)), value(1)];
}
