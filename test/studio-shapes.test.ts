import type { BufferGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { buildShape } from '@/utils/studio/model/build-shape';
import type { PlantHabit, Shape } from '@/utils/studio/pieces/shape';

/** How far a shape may reach beyond its size, metres. */
interface Expected {
  shape: Shape;
  size: readonly [width: number, height: number, depth: number];
  beyond?: number;
  /** Cloth hangs below its top. */
  below?: number;
}

const habits: readonly PlantHabit[] = [
  'fig',
  'palm',
  'monstera',
  'snake',
  'olive',
  'rubber',
  'cactus',
  'trailing',
  'grass',
  'branches',
  'flowers',
];

const shapes: Record<string, Expected> = {
  box: { shape: { kind: 'box', size: [1, 0.04, 0.5] }, size: [1, 0.04, 0.5] },
  'sharp box': { shape: { kind: 'box', size: [0.2, 0.3, 0.1], edge: 0 }, size: [0.2, 0.3, 0.1] },
  'round box': { shape: { kind: 'box', size: [0.4, 0.1, 0.4], edge: 0.05 }, size: [0.4, 0.1, 0.4] },
  cushion: {
    shape: { kind: 'cushion', size: [0.6, 0.18, 0.7], round: 0.05, crown: 0.02, creases: 1 },
    size: [0.6, 0.18, 0.7],
    beyond: 0.035,
  },
  'tufted cushion': {
    shape: {
      kind: 'cushion',
      size: [0.8, 0.6, 0.12],
      round: 0.04,
      front: 'face',
      piping: true,
      tufts: [4, 3],
    },
    size: [0.8, 0.6, 0.12],
    beyond: 0.02,
  },
  'buttoned cushion': {
    shape: { kind: 'cushion', size: [0.5, 0.1, 0.5], round: 0.03, tufts: [2, 2] },
    size: [0.5, 0.1, 0.5],
    beyond: 0.02,
  },
  'channelled cushion': {
    shape: { kind: 'cushion', size: [1.6, 1, 0.1], round: 0.03, front: 'face', channels: 9 },
    size: [1.6, 1, 0.1],
    beyond: 0.02,
  },
  pillow: {
    shape: { kind: 'pillow', size: [0.5, 0.5, 0.18], piping: true },
    size: [0.5, 0.5, 0.18],
    beyond: 0.025,
  },
  'fringed pillow': {
    shape: { kind: 'pillow', size: [0.6, 0.4, 0.16], fringe: true },
    size: [0.6, 0.4, 0.16],
    beyond: 0.045,
  },
  cylinder: {
    shape: { kind: 'cylinder', radius: 0.1, radiusTop: 0.06, height: 0.5 },
    size: [0.2, 0.5, 0.2],
  },
  lathe: {
    shape: {
      kind: 'lathe',
      profile: [
        [0, 0],
        [0.06, 0],
        [0.1, 0.1],
        [0.05, 0.22],
        [0.06, 0.25],
      ],
    },
    size: [0.2, 0.25, 0.2],
    beyond: 0.005,
  },
  'faceted lathe': {
    shape: {
      kind: 'lathe',
      profile: [
        [0.05, 0],
        [0.1, 0.2],
      ],
      sides: 6,
    },
    size: [0.2, 0.2, 0.2],
  },
  tube: {
    shape: {
      kind: 'tube',
      path: [
        [-0.3, 0.02, 0],
        [0, 0.3, 0.1],
        [0.3, 0.02, 0],
      ],
      radius: 0.02,
    },
    size: [0.64, 0.34, 0.24],
    beyond: 0.01,
  },
  'closed straight tube': {
    shape: {
      kind: 'tube',
      path: [
        [-0.2, 0.01, -0.2],
        [0.2, 0.01, -0.2],
        [0.2, 0.01, 0.2],
        [-0.2, 0.01, 0.2],
      ],
      radius: 0.01,
      closed: true,
      straight: true,
    },
    size: [0.42, 0.02, 0.42],
  },
  rod: {
    shape: { kind: 'rod', from: [0, 0, 0], to: [0, 0.4, 0], radius: 0.02, square: true },
    size: [0.04, 0.4, 0.04],
  },
  panel: {
    shape: {
      kind: 'panel',
      outline: [
        [-0.3, 0],
        [0.3, 0],
        [0.3, 0.5],
        [0, 0.7],
        [-0.3, 0.5],
      ],
      depth: 0.04,
      edge: 0.008,
    },
    size: [0.6, 0.7, 0.04],
  },
  cloth: {
    shape: {
      kind: 'cloth',
      size: [1.2, 0.8],
      thickness: 0.02,
      over: { front: 0.3, left: 0.25, right: 0.25 },
      folds: 6,
    },
    size: [1.2, 0.06, 0.8],
    beyond: 0.13,
    below: 0.36,
  },
  'fringed throw': {
    shape: { kind: 'cloth', size: [0.5, 0.8], thickness: 0.012, fringe: true },
    size: [0.5, 0.05, 0.8],
    beyond: 0.08,
    below: 0.02,
  },
  curtain: { shape: { kind: 'curtain', size: [1, 2.4, 0.14], folds: 6 }, size: [1, 2.4, 0.14] },
  'gathered curtain': {
    shape: { kind: 'curtain', size: [1, 2.4, 0.14], folds: 6, gathered: true },
    size: [1, 2.4, 0.14],
  },
  rug: { shape: { kind: 'rug', size: [2, 3], pile: 0.012, fringe: true }, size: [2, 0.015, 3.15] },
  'shaggy round rug': {
    shape: { kind: 'rug', size: [1.6, 1.6], pile: 0.03, round: true },
    size: [1.6, 0.033, 1.6],
    beyond: 0.03,
  },
  hide: {
    shape: { kind: 'rug', size: [1.6, 2.1], pile: 0.006, hide: true },
    size: [1.6, 0.01, 2.1],
  },
  sphere: { shape: { kind: 'sphere', size: [0.3, 0.2, 0.3] }, size: [0.3, 0.2, 0.3] },
  picture: { shape: { kind: 'picture', size: [0.5, 0.7] }, size: [0.5, 0.7, 0] },
  books: { shape: { kind: 'books', size: [0.6, 0.28, 0.2] }, size: [0.6, 0.28, 0.2] },
  'lying books': {
    shape: { kind: 'books', size: [0.26, 0.12, 0.2], lying: true },
    size: [0.26, 0.12, 0.2],
    beyond: 0.012,
  },
};
for (const habit of habits)
  shapes[habit] = {
    shape: { kind: 'plant', habit, height: 1.2, spread: 0.8 },
    size: [0.8, 1.2, 0.8],
    // Single leaves reach out of the crown.
    beyond: 0.25,
    below: habit === 'trailing' ? 1.2 : 0.2,
  };

const numbersOf = (geometry: BufferGeometry, name: string) =>
  Array.from(geometry.getAttribute(name).array);

describe.each(Object.entries(shapes))(
  '%s',
  (_name, { shape, size, beyond = 0.003, below = 0.001 }) => {
    const built = [8, 40].map((detail) => buildShape(shape, { detail, seed: 3 }));

    it('has finite numbers and unit normals', () => {
      for (const geometry of built) {
        for (const name of ['position', 'normal', 'uv', 'color'])
          expect(numbersOf(geometry, name).every(Number.isFinite)).toBe(true);
        const normals = geometry.getAttribute('normal');
        for (let index = 0; index < normals.count; index++) {
          const [x, y, z] = [normals.getX(index), normals.getY(index), normals.getZ(index)];
          expect(Math.hypot(x, y, z)).toBeCloseTo(1, 3);
        }
      }
    });

    it('stands with its lower middle at the origin, within its size', () => {
      const [width, height, depth] = size;
      for (const geometry of built) {
        geometry.computeBoundingBox();
        const box = geometry.boundingBox;
        if (!box) throw new Error('no bounds');
        expect(box.min.y).toBeGreaterThanOrEqual(
          -Math.max(below, 1e-6) - (below > 0.001 ? 0 : beyond),
        );
        expect(box.max.y).toBeLessThanOrEqual(height + beyond);
        for (const [low, high, extent] of [
          [box.min.x, box.max.x, width],
          [box.min.z, box.max.z, depth],
        ] as const) {
          expect(low).toBeGreaterThanOrEqual(-extent / 2 - beyond - 1e-6);
          expect(high).toBeLessThanOrEqual(extent / 2 + beyond + 1e-6);
        }
      }
    });

    it('is made of fewer triangles from afar', () => {
      const [coarse, fine] = built.map((geometry) => geometry.index?.count ?? 0);
      expect(coarse).toBeLessThanOrEqual(fine ?? 0);
      expect(coarse).toBeGreaterThan(0);
    });

    it('is the same for the same seed', () => {
      const again = buildShape(shape, { detail: 8, seed: 3 });
      expect(numbersOf(again, 'position')).toEqual(built[0] && numbersOf(built[0], 'position'));
    });
  },
);

it('creases, folds and leaves differ by seed', () => {
  for (const name of ['cushion', 'pillow', 'cloth', 'curtain', 'hide', 'books', 'fig']) {
    const shape = shapes[name]?.shape;
    if (!shape) throw new Error(name);
    const [one, other] = [1, 2].map((seed) => buildShape(shape, { detail: 20, seed }));
    expect(one && numbersOf(one, 'position')).not.toEqual(other && numbersOf(other, 'position'));
  }
});
