import type { Vector } from '@/utils/studio/space';
import { addBall } from '../ball';
import { addLeaf } from '../leaf';
import { ramp } from '../noise';
import { smoothPath } from '../paths';
import { addSweep } from '../sweep';
import * as vectors from '../vectors';
import { type Growth, leafTint, NEXT_LEAF, towards } from './plant';

/** Fronds that rise and arch, each with two rows of narrow leaflets. */
export function growPalm({ mesh, height, spread, random, detail }: Growth): void {
  const fronds = 13;
  for (let frond = 0; frond < fronds; frond++) {
    const inner = frond / fronds;
    const turn = frond * NEXT_LEAF + random() * 0.4;
    const reach = (spread / 2) * (1 - inner * 0.65) * (0.85 + random() * 0.15);
    const top = height * (0.55 + inner * 0.43) * (0.92 + random() * 0.07);
    const side = (part: number, y: number): Vector => [
      Math.cos(turn) * reach * part,
      y,
      Math.sin(turn) * reach * part,
    ];
    const path = smoothPath(
      [
        side(0.03, 0),
        side(0.2, top * 0.5),
        side(0.58, top * 0.92),
        side(1, top * (0.84 + inner * 0.12)),
      ],
      8,
    );
    addSweep(mesh, {
      path,
      radius: (part) => 0.006 * (1 - 0.8 * part),
      sides: 5,
      caps: false,
      tint: [0.95, 1.1, 0.7],
    });
    addLeaflets({ mesh, height, spread, random, detail }, path);
  }
}

function addLeaflets({ mesh, height, random, detail }: Growth, path: readonly Vector[]): void {
  const tint = leafTint(random);
  const pairs = detail > 18 ? 26 : 16;
  for (let pair = 0; pair < pairs; pair++) {
    const part = 0.3 + 0.7 * (pair / pairs);
    const index = Math.min(path.length - 2, Math.floor(part * (path.length - 1)));
    const [at, next] = [path[index], path[index + 1]];
    if (!at || !next) continue;
    const way = vectors.normalize(vectors.subtract(next, at));
    const across = vectors.normalize(vectors.cross(way, [0, 1, 0]));
    const place = vectors.along(
      at,
      way,
      (part * (path.length - 1) - index) * vectors.length(vectors.subtract(next, at)),
    );
    const length =
      height *
      0.17 *
      Math.sin(Math.PI * (0.18 + 0.78 * ((part - 0.3) / 0.7))) *
      (0.9 + random() * 0.2);
    for (const side of [-1, 1])
      addLeaf(mesh, {
        at: place,
        ahead: vectors.add(vectors.scale(across, side), vectors.scale(way, 0.75 + random() * 0.2)),
        up: vectors.add(vectors.cross(across, way), vectors.scale(across, -side * 0.35)),
        length,
        width: height * 0.016,
        droop: 0.45 + random() * 0.5,
        fold: 0.3,
        tint,
        steps: [4, 2],
      });
  }
}

/** Heart-shaped leaves with deep cuts, on long stalks. */
export function growMonstera({ mesh, height, spread, random, detail }: Growth): void {
  const leaves = 17;
  for (let leaf = 0; leaf < leaves; leaf++) {
    const inner = leaf / leaves;
    const turn = leaf * NEXT_LEAF + random() * 0.5;
    const rise = 0.35 + inner * 0.95;
    const length = Math.min(0.42, height * 0.4) * (0.65 + random() * 0.4) * (1 - inner * 0.15);
    const reach = Math.min(
      (spread / 2 - length * 0.35) / Math.max(0.25, Math.cos(rise)),
      (height - length * 0.45) / Math.sin(rise),
    );
    const end = vectors.scale(towards(turn, rise), reach * (0.75 + random() * 0.25));
    const path = smoothPath(
      [
        [Math.cos(turn) * 0.02, 0, Math.sin(turn) * 0.02],
        [end[0] * 0.35, end[1] * 0.6, end[2] * 0.35],
        end,
      ],
      7,
    );
    addSweep(mesh, {
      path,
      radius: (part) => 0.006 * (1 - 0.4 * part),
      sides: 5,
      caps: false,
      tint: [0.8, 0.95, 0.6],
    });
    const ahead = towards(turn + (random() - 0.5) * 0.7, 0.35 - random() * 0.8);
    addSplitLeaf({ mesh, height, spread, random, detail }, end, ahead, length);
  }
}

/** Broad at its stalk, cut deeply between the ribs. */
const split = (part: number) => {
  const heart = Math.sin(Math.PI * Math.min(1, 0.22 + part * 0.78)) ** 0.75;
  const cut = part > 0.14 && part < 0.86 ? Math.max(0, Math.sin(part * 32 - 1)) ** 3 : 0;
  return heart * (1 - 0.62 * cut);
};

function addSplitLeaf(
  { mesh, random, detail }: Growth,
  at: Vector,
  ahead: Vector,
  length: number,
): void {
  addLeaf(mesh, {
    at,
    ahead,
    up: [(random() - 0.5) * 0.7, 1, (random() - 0.5) * 0.7],
    length,
    width: length * (0.85 + random() * 0.2),
    droop: 0.7 + random() * 0.5,
    fold: 0.12 + random() * 0.2,
    outline: split,
    forward: 0.28,
    tint: leafTint(random),
    steps: [detail > 14 ? 32 : 12, 4],
  });
}

/** Upright blades with pale rims, banded across (a snake plant). */
export function growSnake({ mesh, height, spread, random, detail }: Growth): void {
  const blades = 17;
  const long = detail > 12 ? 18 : 9;
  for (let blade = 0; blade < blades; blade++) {
    const turn = blade * NEXT_LEAF + random() * 0.6;
    const out = Math.sqrt(blade / blades) * spread * 0.2;
    const length = height * (0.99 - 0.52 * random() ** 1.3);
    const start = random() * 9;
    addLeaf(mesh, {
      at: [Math.cos(turn) * out, 0, Math.sin(turn) * out],
      ahead: towards(turn, 1.57 - 0.36 * random() * (out / (spread * 0.2 + 1e-6))),
      up: towards(turn + Math.PI + (random() - 0.5) * 1.6, 0.2 + random()),
      length,
      width: Math.min(0.082, height * 0.12) * (0.8 + random() * 0.35),
      droop: -0.15 + random() * 0.35,
      fold: 0.45,
      outline: (part) => Math.min(1, 0.55 + part * 1.1) * (1 - ramp(0.5, 1, part)) ** 0.55,
      wavy: 0.9,
      rim: [2.3, 1.7, 0.85],
      marks: (part, side) =>
        1.15 + 0.4 * Math.sin(part * length * 95 + start + 1.7 * Math.sin(side * 2.3 + part * 21)),
      tint: leafTint(random),
      steps: [long, 4],
    });
  }
}

/** Fine arching blades. */
export function growGrass({ mesh, height, spread, random, detail }: Growth): void {
  const blades = detail > 18 ? 120 : 70;
  for (let blade = 0; blade < blades; blade++) {
    const turn = random() * 2 * Math.PI;
    const lean = random();
    const length = height * (0.7 + random() * 0.35) * (1 - 0.3 * lean);
    const loose = Math.min(1.2, spread / height);
    addLeaf(mesh, {
      at: [Math.cos(turn) * 0.04 * lean, 0, Math.sin(turn) * 0.04 * lean],
      ahead: towards(turn, 1.5 - lean * 0.35 * loose),
      up: towards(turn + Math.PI, 0.3),
      length,
      width: 0.006 + random() * 0.005,
      droop: 0.15 + lean * loose,
      tint: leafTint(random),
      steps: [6, 2],
    });
  }
}

/** Ribbed columns (a cactus). */
export function growCactus({ mesh, height, spread, random }: Growth): void {
  const columns = spread > height * 0.6 ? 1 : 3;
  for (let column = 0; column < columns; column++) {
    const tall = height * (1 - column * 0.24);
    const wide = Math.min(spread * (columns > 1 ? 0.28 : 0.9), tall * 0.9);
    const turn = column * 2.4 + random();
    const out = columns > 1 ? spread * 0.2 : 0;
    const at: Vector = [Math.cos(turn) * out, tall / 2, Math.sin(turn) * out];
    addBall(mesh, { at, size: [wide, tall, wide], sides: 22, tint: leafTint(random) });
  }
}
