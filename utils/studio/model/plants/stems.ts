import type { Vector } from '@/utils/studio/space';
import { addBall } from '../ball';
import { addLeaf } from '../leaf';
import type { Tint } from '../mesh';
import { smoothPath } from '../paths';
import { addSweep } from '../sweep';
import * as vectors from '../vectors';
import { bark, type Growth, leafTint, NEXT_LEAF, towards } from './plant';

function stem({ height, spread, random }: Growth, turn: number, reach: number): Vector[] {
  const top = height * (0.78 + random() * 0.2);
  const out = (spread / 2) * reach;
  const at = (part: number, y: number): Vector => [
    Math.cos(turn) * out * part + (random() - 0.5) * 0.02,
    y,
    Math.sin(turn) * out * part + (random() - 0.5) * 0.02,
  ];
  return smoothPath([[0, 0, 0], at(0.2, top * 0.4), at(0.55, top * 0.75), at(0.95, top)], 6);
}

/** Bare twigs with small leaves near their ends, as in a tall vase. */
export function growBranches(growth: Growth): void {
  const { mesh, random } = growth;
  for (let branch = 0; branch < 6; branch++) {
    const path = stem(growth, branch * NEXT_LEAF + random(), 0.35 + random() * 0.6);
    addSweep(mesh, { path, radius: (part) => 0.0045 * (1 - 0.7 * part), sides: 5, tint: bark });
    for (let side = 0; side < 5; side++) {
      const from = path[Math.round((0.4 + side * 0.13) * (path.length - 1))] ?? [0, 0, 0];
      const ahead = towards(random() * 6.3, 0.4 + random() * 0.8);
      const end = vectors.along(from, ahead, growth.height * (0.1 + random() * 0.08));
      const bough = smoothPath([from, vectors.along(from, ahead, growth.height * 0.05), end], 4);
      addSweep(mesh, { path: bough, radius: () => 0.002, sides: 4, caps: false, tint: bark });
      addSmallLeaves(growth, bough, 9, 0.055);
    }
    addSmallLeaves(growth, path.slice(Math.round(path.length * 0.5)), 12, 0.055);
  }
}

function addSmallLeaves(
  { mesh, random }: Growth,
  path: readonly Vector[],
  count: number,
  length: number,
): void {
  for (let leaf = 0; leaf < count; leaf++) {
    const at = path[Math.floor(random() * path.length)] ?? [0, 0, 0];
    addLeaf(mesh, {
      at,
      ahead: towards(leaf * NEXT_LEAF + random(), (random() - 0.35) * 1.3),
      up: [random() - 0.5, 1, random() - 0.5],
      length: length * (0.6 + random() * 0.6),
      width: length * (0.45 + random() * 0.2),
      droop: 0.5,
      tint: leafTint(random),
      steps: [3, 2],
    });
  }
}

/** Stems over the rim of the pot, with small round leaves. */
export function growTrailing(growth: Growth): void {
  const { mesh, height, spread, random } = growth;
  for (let vine = 0; vine < 16; vine++) {
    const turn = vine * NEXT_LEAF + random() * 0.5;
    const reach = (spread / 2) * (0.5 + random() * 0.5);
    const rise = height * (0.35 + random() * 0.65);
    const hang = vine % 2 === 0 ? -height * random() * 0.9 : rise * 0.4;
    const at = (part: number, y: number): Vector => [
      Math.cos(turn) * reach * part,
      y,
      Math.sin(turn) * reach * part,
    ];
    const path = smoothPath([[0, 0, 0], at(0.35, rise), at(0.85, rise * 0.7), at(1, hang)], 6);
    addSweep(mesh, { path, radius: () => 0.0016, sides: 4, caps: false, tint: [0.9, 1, 0.7] });
    addSmallLeaves(growth, path.slice(4), 14, Math.min(0.06, spread * 0.16));
  }
}

const petals: readonly Tint[] = [
  [3.2, 2.6, 2.5],
  [3.3, 3, 2.4],
  [3, 1.9, 2.2],
];

/** A bunch of flowers: loose round heads over leaves. */
export function growFlowers(growth: Growth): void {
  const { mesh, random } = growth;
  const tint = petals[Math.floor(random() * petals.length)] ?? 1;
  for (let flower = 0; flower < 11; flower++) {
    const path = stem(growth, flower * NEXT_LEAF, 0.2 + Math.sqrt(flower / 11) * 0.75);
    addSweep(mesh, { path, radius: () => 0.0022, sides: 4, caps: false, tint: [0.9, 1, 0.7] });
    addSmallLeaves(growth, path.slice(6), 5, 0.06);
    addBloom(growth, path[path.length - 1] ?? [0, 0, 0], tint);
  }
}

function addBloom({ mesh, random }: Growth, at: Vector, tint: Tint | number): void {
  const size = 0.026 + random() * 0.012;
  addBall(mesh, {
    at,
    size: [size * 0.7, size * 0.6, size * 0.7],
    sides: 6,
    tint: [2.2, 1.7, 0.7],
  });
  for (let petal = 0; petal < 14; petal++)
    addLeaf(mesh, {
      at,
      ahead: towards(petal * NEXT_LEAF, 1.2 - (petal / 14) * 1.1),
      up: [0, 1, 0],
      length: size * (0.8 + (petal / 14) * 0.6),
      width: size * 0.9,
      droop: -0.5,
      fold: 0.4,
      tint,
      steps: [3, 2],
    });
}
