import type { Vector } from '@/utils/studio/space';
import { addLeaf } from '../leaf';
import type { Tint } from '../mesh';
import { smoothPath } from '../paths';
import { addSweep } from '../sweep';
import * as vectors from '../vectors';
import { bark, type Growth, leafSteps, leafTint, NEXT_LEAF, towards, twig } from './plant';

interface Tree {
  stems: number;
  /** Part of the height where leaves begin. */
  bare: number;
  leaves: number;
  leaf: readonly [length: number, width: number];
  droop: number;
  rise: number;
  wavy: number;
  outline?: (part: number) => number;
}

const fiddle = (part: number) =>
  Math.min(1, Math.sin(Math.PI * Math.min(1, part * 0.97 + 0.02)) ** 0.6) * (0.72 + 0.4 * part);

/** A fiddle-leaf fig: few stems, broad upright leaves with wavy rims. */
export function growFig(growth: Growth): void {
  growTree(growth, {
    stems: 3,
    bare: 0.36,
    leaves: 17,
    leaf: [0.3, 0.2],
    droop: 0.85,
    rise: 0.7,
    wavy: 0.7,
    outline: fiddle,
  });
}

export function growRubber(growth: Growth): void {
  growTree(growth, {
    stems: 3,
    bare: 0.14,
    leaves: 20,
    leaf: [0.22, 0.1],
    droop: 0.55,
    rise: 0.8,
    wavy: 0,
  });
}

function growTree(growth: Growth, tree: Tree): void {
  const { mesh, height, spread, random, detail } = growth;
  const size = Math.min(1, height / 1.5) * 0.45 + 0.55 * Math.min(1, spread / 0.8);
  for (let stem = 0; stem < tree.stems; stem++) {
    const path = stemPath(growth, stem, tree);
    addSweep(mesh, {
      path,
      radius: (part) => 0.013 * size * (1 - 0.55 * part),
      sides: 6,
      tint: bark,
    });
    for (let leaf = 0; leaf < tree.leaves; leaf++) {
      const part = tree.bare + (1 - tree.bare) * (leaf / (tree.leaves - 1)) ** 0.9;
      const at = path[Math.round(part * (path.length - 1))] ?? [0, height, 0];
      const rise = tree.rise * (0.55 + part * part) + (random() - 0.5) * 0.7;
      const ahead = towards(leaf * NEXT_LEAF + random() * 0.7 + stem, rise);
      const length = tree.leaf[0] * size * (0.7 + random() * 0.45) * (1.08 - 0.3 * part);
      addLeaf(mesh, {
        at: vectors.along(at, ahead, 0.02),
        ahead,
        up: vectors.add([0, 1, 0], [random() - 0.5, 0, random() - 0.5]),
        length,
        width: length * (tree.leaf[1] / tree.leaf[0]) * (0.85 + random() * 0.3),
        droop: tree.droop * (0.5 + random()),
        fold: 0.15 + random() * 0.35,
        wavy: tree.wavy,
        outline: tree.outline,
        tint: leafTint(random),
        steps: leafSteps(length, detail),
      });
    }
  }
}

function stemPath({ height, spread, random }: Growth, stem: number, tree: Tree): Vector[] {
  const turn = (stem / tree.stems) * 2 * Math.PI + random();
  const lean = spread * (0.1 + random() * 0.16) * (tree.stems > 1 ? 1 : 0.3);
  const top = (height - tree.leaf[0] * 0.55) * (1 - (stem / tree.stems) * 0.3);
  const points = [0, 0.35, 0.7, 1].map((part): Vector => {
    const reach = 0.02 + lean * part ** 1.5;
    const sway = (random() - 0.5) * 0.03;
    return [Math.cos(turn) * reach + sway, top * part, Math.sin(turn) * reach + sway];
  });
  return smoothPath(points, 6);
}

/** An olive tree: one gnarled stem, fine twigs with small grey leaves. */
export function growOlive({ mesh, height, spread, random, detail }: Growth): void {
  const crown = height * 0.42;
  const trunk = smoothPath(
    [0, 0.5, 1].map(
      (part): Vector => [
        (random() - 0.5) * 0.05 * part,
        crown * part,
        (random() - 0.5) * 0.05 * part,
      ],
    ),
    5,
  );
  addSweep(mesh, { path: trunk, radius: (part) => 0.024 * (1 - 0.3 * part), sides: 7, tint: bark });
  const root = trunk[trunk.length - 1] ?? [0, crown, 0];
  const branches = Math.round(18 + 10 * Math.min(1, detail / 30));
  for (let branch = 0; branch < branches; branch++) {
    const rise = 0.15 + random() * 1.25;
    const ahead = towards(branch * NEXT_LEAF + random(), rise);
    const reach =
      Math.min((height - crown) * 0.96, spread / 2 / Math.max(0.3, Math.cos(rise))) *
      (0.7 + random() * 0.28);
    const end = vectors.along(root, ahead, reach);
    const bow: Vector = [(random() - 0.5) * 0.08, 0.04 + random() * 0.04, (random() - 0.5) * 0.08];
    const path = smoothPath(
      [root, vectors.add(vectors.along(root, ahead, reach * 0.5), bow), end],
      6,
    );
    addSweep(mesh, {
      path,
      radius: (part) => 0.007 * (1 - 0.75 * part),
      sides: 4,
      caps: false,
      tint: twig,
    });
    growTwigLeaves({ mesh, height, spread, random, detail }, path);
  }
}

/** Olive leaves are grey below, and most show it. */
const silver = ([red, green, blue]: Tint): Tint => [red * 1.45, green * 1.3, blue * 1.6];

function growTwigLeaves({ mesh, random }: Growth, path: readonly Vector[]): void {
  const leaves = 46;
  for (let leaf = 0; leaf < leaves; leaf++) {
    const part = 0.22 + 0.78 * (leaf / leaves);
    const at = path[Math.round(part * (path.length - 1))] ?? [0, 0, 0];
    const turn = leaf * NEXT_LEAF + random();
    const jitter: Vector = [
      (random() - 0.5) * 0.09,
      (random() - 0.5) * 0.07,
      (random() - 0.5) * 0.09,
    ];
    addLeaf(mesh, {
      at: vectors.add(at, jitter),
      ahead: towards(turn, (random() - 0.3) * 1.4),
      up: [random() - 0.5, 1, random() - 0.5],
      length: 0.055 + random() * 0.035,
      width: 0.018 + random() * 0.008,
      droop: 0.4,
      tint: silver(leafTint(random)),
      steps: [2, 2],
    });
  }
}
