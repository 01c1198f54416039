import { Box3, Mesh, type MeshStandardMaterial, type Object3D, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { slots } from '@/utils/studio/finish';
import { buildPiece } from '@/utils/studio/model/build-piece';
import { finishesOf } from '@/utils/studio/model/default-finishes';
import { createMaterials } from '@/utils/studio/model/materials/create-materials';
import type { Piece } from '@/utils/studio/pieces/spec';
import { createRandom, partSeed } from '@/utils/studio/random';
import type { Placed } from '@/utils/studio/scene';

const table: Piece = {
  id: 'table',
  label: { en: 'Table' },
  kind: 'coffee-table',
  size: { width: 1, height: 0.4, depth: 0.5 },
  widths: { from: 0.8, to: 1.6 },
  stands: 'floor',
  back: 'free',
  rooms: ['living-room'],
  parts: ({ width }) => [
    { shape: { kind: 'box', size: [width, 0.04, 0.5] }, slot: 'top', at: [0, 0.36, 0] },
    {
      shape: { kind: 'cylinder', radius: 0.03, height: 0.36 },
      slot: 'legs',
      at: [-width / 2 + 0.05, 0, 0],
    },
    {
      shape: { kind: 'cylinder', radius: 0.03, height: 0.36 },
      slot: 'legs',
      at: [width / 2 - 0.05, 0, 0],
    },
  ],
};

const rug: Piece = {
  ...table,
  kind: 'rug',
  stands: 'flat',
  size: { width: 2, height: 0.012, depth: 3 },
  parts: () => [{ shape: { kind: 'rug', size: [2, 3], pile: 0.012 }, slot: 'rug', at: [0, 0, 0] }],
};

const placed: Placed = { id: 'p1', piece: 'table', at: [1, 0, -2], turn: Math.PI / 2, seed: 5 };

const build = (piece: Piece, change: Partial<Placed> = {}) =>
  buildPiece({
    piece,
    placed: { ...placed, ...change },
    finishes: finishesOf(),
    materials: createMaterials(),
    detail: 20,
  });

const meshesOf = (group: Object3D) => group.children.filter((child) => child instanceof Mesh);

const materialOf = (mesh: Mesh | undefined) => mesh?.material as MeshStandardMaterial | undefined;

describe('a built piece', () => {
  it('has one mesh for each material, which casts and receives shadows', () => {
    const meshes = meshesOf(build(table));
    expect(meshes).toHaveLength(2);
    for (const mesh of meshes) {
      expect(mesh.castShadow && mesh.receiveShadow).toBe(true);
      expect(materialOf(mesh)?.vertexColors).toBe(true);
    }
  });

  it('stands where it was placed, turned and as wide as chosen', () => {
    const group = build(table, { width: 1.4 });
    group.updateMatrixWorld(true);
    const bounds = new Box3().setFromObject(group);
    const size = bounds.getSize(new Vector3());
    expect(size.z).toBeCloseTo(1.4, 2);
    expect(size.x).toBeCloseTo(0.5, 2);
    expect(bounds.min.y).toBeCloseTo(0, 3);
    expect(bounds.getCenter(new Vector3()).x).toBeCloseTo(1, 2);
  });

  it('says whose it is and whether light from below passes it', () => {
    expect(build(table).userData).toEqual({ placedId: 'p1', isRug: false });
    expect(build(rug).userData.isRug).toBe(true);
  });

  it('is darker where it stands on the floor, and not where it hangs', () => {
    const footOf = (piece: Piece) => {
      const legs = meshesOf(build(piece)).map(({ geometry }) => geometry);
      const tints = legs.flatMap((geometry) => {
        const [place, tint] = [geometry.getAttribute('position'), geometry.getAttribute('color')];
        return Array.from({ length: place.count }, (_, i) => ({
          y: place.getY(i),
          light: tint.getY(i),
        }));
      });
      return Math.min(...tints.filter(({ y }) => y < 0.01).map(({ light }) => light));
    };
    expect(footOf(table)).toBeLessThan(0.85 * footOf({ ...table, stands: 'wall' }));
  });

  it('takes a colour chosen by hand', () => {
    const [plain] = meshesOf(build(table));
    const [blue] = meshesOf(build(table, { colours: { top: '#0000ff' } }));
    expect(materialOf(blue)?.color.r).toBe(0);
    expect(materialOf(blue)?.color.b).toBeGreaterThan(materialOf(plain)?.color.b ?? 1);
  });

  it('is the same for the same seed', () => {
    const positions = () => meshesOf(build(table)).map((mesh) => mesh.geometry.attributes);
    expect(JSON.stringify(positions())).toBe(JSON.stringify(positions()));
  });
});

describe('materials', () => {
  it('there is one for every slot, and the same finish gives the same one', () => {
    const materials = createMaterials();
    const finishes = finishesOf();
    for (const slot of slots) {
      const made = materials.of(finishes[slot], { size: [1, 2], seed: 1 });
      expect(made.isMeshStandardMaterial).toBe(true);
      expect(materials.of(finishes[slot], { size: [1, 2], seed: 1 })).toBe(made);
    }
  });

  it('a style goes before what is common, and its palette colours the rest', () => {
    const rugOnly = finishesOf({ finishes: { rug: { kind: 'mirror' } }, pieces: {} });
    expect(rugOnly.rug).toEqual({ kind: 'mirror' });
    const blue = finishesOf(undefined, ['#ffffff', '#0000aa', '#0000ff', '#aaaaff', '#000044']);
    expect(blue.seat).toMatchObject({ colour: '#aaaaff' });
  });

  it('maps average to the colour they are for', () => {
    const material = createMaterials().of({ kind: 'fabric', weave: 'linen', colour: '#808080' });
    const data = (material.map?.image as { data: Uint8Array } | undefined)?.data ?? [];
    let sum = 0;
    for (let index = 0; index < data.length; index += 4) sum += ((data[index] ?? 0) / 255) ** 2.2;
    const drawn = (sum / (data.length / 4)) * material.color.r;
    expect(drawn ** (1 / 2.2) * 255).toBeGreaterThan(112);
    expect(drawn ** (1 / 2.2) * 255).toBeLessThan(144);
  });

  it('rugs and pictures are drawn for their size', () => {
    const materials = createMaterials();
    const { rug: finish } = finishesOf();
    const { map } = materials.of(finish, { size: [2, 3], seed: 1 });
    const image = map?.image as { width: number; height: number } | undefined;
    expect((image?.height ?? 0) / (image?.width ?? 1)).toBeCloseTo(1.5, 1);
  });
});

describe('random numbers', () => {
  it('repeat for a seed, spread evenly, and differ between parts', () => {
    const [one, again] = [createRandom(7), createRandom(7)];
    const numbers = Array.from({ length: 1000 }, one);
    expect(Array.from({ length: 1000 }, again)).toEqual(numbers);
    expect(numbers.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(numbers.reduce((sum, value) => sum + value, 0) / 1000).toBeCloseTo(0.5, 1);
    expect(new Set([0, 1, 2, 3].map((index) => partSeed(7, index))).size).toBe(4);
  });
});
