import type { BufferGeometry } from 'three';
import type { Shape } from '@/utils/studio/pieces/shape';
import { createRandom } from '@/utils/studio/random';
import type { Vector } from '@/utils/studio/space';
import { addGrid, createMesh, type Mesh, toGeometry } from '../mesh';
import { createNoise } from '../noise';
import type { ShapeOptions } from '../options';
import { addStrand } from '../strands';

type Rug = Extract<Shape, { kind: 'rug' }>;
type Outline = (turn: number) => readonly [x: number, z: number];

export function buildRug(rug: Rug, { detail, seed }: ShapeOptions): BufferGeometry {
  const mesh = createMesh();
  const [width, depth] = rug.size;
  const noise = createNoise(seed);
  const top = (x: number, z: number) =>
    rug.pile * (0.92 + 0.08 * noise(x * 6, 0, z * 6)) +
    Math.min(0.003, rug.pile * 0.2) * noise(x * 1.7, 5, z * 1.7);
  if (rug.round || rug.hide) {
    const outline = rug.hide ? hideOutline(width, depth, seed) : ellipse(width, depth);
    addDisc(mesh, outline, top, detail);
  } else addRectangle(mesh, width, depth, top, detail);
  if (rug.fringe) addFringes(mesh, width, depth, seed);
  if (rug.pile > 0.018) addShag(mesh, rug, seed);
  return toGeometry(mesh, 1.2);
}

type Top = (x: number, z: number) => number;

/** Rounds off towards the edge, within a few millimetres more than the pile. */
const shoulder = (fromEdge: number, pile: number) =>
  Math.sqrt(Math.max(0, 1 - (1 - Math.min(1, fromEdge / (pile * 1.2))) ** 2));

function addRectangle(mesh: Mesh, width: number, depth: number, top: Top, detail: number): void {
  const lines = (length: number) => {
    const steps = Math.max(4, Math.round(length * Math.min(14, detail * 0.35)));
    const rim = [0, 0.002, 0.006, 0.014];
    const inner = Array.from(
      { length: steps - 1 },
      (_, step) => 0.014 + ((step + 1) / steps) * (length - 0.028),
    );
    return [...rim, ...inner, ...rim.map((value) => length - value).reverse()];
  };
  const [xs, zs] = [lines(width), lines(depth)];
  addGrid(mesh, xs.length - 1, zs.length - 1, (column, row) => {
    const [fromLeft, fromFront] = [xs[column] ?? 0, zs[row] ?? 0];
    const [x, z] = [fromLeft - width / 2, depth / 2 - fromFront];
    const edge = Math.min(fromLeft, width - fromLeft, fromFront, depth - fromFront);
    return { at: [x, top(x, z) * shoulder(edge, 0.012), z], uv: [x, -z] };
  });
}

function addDisc(mesh: Mesh, outline: Outline, top: Top, detail: number): void {
  const around = Math.round(Math.min(160, Math.max(32, detail * 3)));
  const rings = [0, 0.15, 0.3, 0.45, 0.6, 0.72, 0.82, 0.9, 0.96, 0.985, 0.995, 1];
  addGrid(mesh, around, rings.length - 1, (column, row) => {
    const part = rings[rings.length - 1 - row] ?? 0;
    const [x, z] = outline((column / around) * 2 * Math.PI).map((value) => value * part);
    const [atX, atZ] = [x ?? 0, z ?? 0];
    const edge = (1 - part) * Math.hypot(atX, atZ);
    return { at: [atX, top(atX, atZ) * shoulder(edge, 0.012), atZ], uv: [atX, -atZ] };
  });
}

const ellipse =
  (width: number, depth: number): Outline =>
  (turn) => [(Math.cos(turn) * width) / 2, (-Math.sin(turn) * depth) / 2];

/** A hide: body, four legs, a neck and a tail, never twice the same. */
function hideOutline(width: number, depth: number, seed: number): Outline {
  const noise = createNoise(seed);
  const limb = (turn: number, at: number, wide: number) => {
    const away = Math.atan2(Math.sin(turn - at), Math.cos(turn - at));
    return Math.exp(-((away / wide) ** 2));
  };
  const reach = (turn: number) =>
    0.7 +
    0.3 *
      (limb(turn, 0.62, 0.2) +
        limb(turn, 2.52, 0.2) +
        limb(turn, 3.76, 0.2) +
        limb(turn, 5.66, 0.2)) +
    0.16 * limb(turn, 0, 0.25) +
    0.2 * limb(turn, Math.PI, 0.12) +
    0.04 * noise(Math.cos(turn) * 3, Math.sin(turn) * 3, 1);
  return (turn) => [
    (Math.max(-1, Math.min(1, Math.cos(turn) * reach(turn))) * width) / 2,
    (Math.max(-1, Math.min(1, -Math.sin(turn) * reach(turn) * 1.2)) * depth) / 2,
  ];
}

/** Knotted threads at both short ends. */
function addFringes(mesh: Mesh, width: number, depth: number, seed: number): void {
  const random = createRandom(seed);
  const wide = width >= depth;
  const [run, reach] = wide ? [depth, width / 2] : [width, depth / 2];
  for (const end of [-1, 1])
    for (let at = -run / 2 + 0.01; at < run / 2 - 0.005; at += 0.016) {
      const far = reach + 0.05 + random() * 0.02;
      const drift = at + (random() - 0.5) * 0.02;
      const point = (place: number, out: number, y: number): Vector =>
        wide ? [out * end, y, place] : [place, y, out * end];
      addStrand(mesh, {
        from: point(at, reach - 0.004, 0.005),
        to: point(drift, far, 0.002),
        across: wide ? [0, 0, 1] : [1, 0, 0],
        width: 0.008,
        tint: 1.05 + random() * 0.15,
      });
    }
}

/** Loose threads that break the straight edge of a thick pile. */
function addShag(mesh: Mesh, { size: [width, depth], pile, round, hide }: Rug, seed: number): void {
  if (hide) return;
  const random = createRandom(seed + 2);
  const count = Math.round((width + depth) * 2 * 60);
  for (let index = 0; index < count; index++) {
    const turn = random() * 2 * Math.PI;
    const [x, z] = round
      ? [(Math.cos(turn) * width) / 2, (Math.sin(turn) * depth) / 2]
      : onSquare(random() * 4, width, depth);
    const away = Math.hypot(x, z) || 1;
    const lean = 0.006 + random() * 0.016;
    addStrand(mesh, {
      from: [x * 0.995, pile * 0.25, z * 0.995],
      to: [x + (x / away) * lean, pile * (0.3 + random() * 0.6), z + (z / away) * lean],
      across: [-z, 0, x],
      width: 0.006,
      tint: 0.85 + random() * 0.25,
    });
  }
}

function onSquare(turn: number, width: number, depth: number): [number, number] {
  const [side, part] = [Math.floor(turn), (turn % 1) - 0.5];
  const end = side % 2 === 0 ? 0.5 : -0.5;
  return side < 2 ? [part * width, end * depth] : [end * width, part * depth];
}
