import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '@/utils/studio/camera/projection';
import {
  addPiece,
  duplicatePiece,
  movePiece,
  raisePiece,
  recolourPiece,
  removePiece,
  swapPiece,
  turnPiece,
} from '@/utils/studio/edit-scene';
import { boxOf, footprintOf } from '@/utils/studio/layout/box';
import { layOut } from '@/utils/studio/layout/lay-out';
import { addInFront, addKeepOut, removeInFront, removeKeepOut } from '@/utils/studio/mark-scene';
import { pickPlaced } from '@/utils/studio/pick-placed';
import { readScene } from '@/utils/studio/read-scene';
import type { Scene } from '@/utils/studio/scene';
import { goOn, redo, startHistory, undo } from '@/utils/studio/scene-history';
import type { Calibration } from '@/utils/studio/space';
import { anyScene } from './kit/any-scene';
import { standInPieces } from './kit/stand-in-pieces';

const calibration: Calibration = {
  camera: {
    ...{ width: 1024, height: 683, focalLength: 520, centreX: 512, centreY: 330 },
    ...{ yaw: 0.2, pitch: 0, roll: 0, eyeHeight: 1.2 },
  },
  room: { left: -2.4, right: 2, back: -5, front: 0, ceiling: 2.6 },
  openings: [],
  confidence: 1,
  madeBy: 'person',
};
const plain = { finishes: {}, pieces: {} };
const { placed } = layOut(
  { calibration, roomType: 'living-room', furnishing: plain, seed: 1 },
  standInPieces,
);
const scene: Scene = {
  ...{ version: 1, calibration, styleId: 'modern', roomType: 'living-room', seed: 1, placed },
  ...{ keepOut: [], inFront: [] },
};

const pieceOf = (id: string) => {
  const piece = standInPieces.find((one) => one.id === id);
  if (!piece) throw new Error(`no piece ${id}`);
  return piece;
};
const first = (kind: string, from = scene) => {
  const found = from.placed.find((one) => pieceOf(one.piece).kind === kind);
  if (!found) throw new Error(`no ${kind} in the scene`);
  return found;
};
const byId = (from: Scene, id: string) => from.placed.find((one) => one.id === id);
const furniture = scene.placed.filter((one) => pieceOf(one.piece).stands === 'floor');

describe('moving', () => {
  it('keeps a piece inside the room wherever a hand drags it', () => {
    const far = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...furniture), far, far, far, ({ id }, x, z, by) => {
        const moved = turnPiece(movePiece(scene, id, [x, z], standInPieces), id, by, standInPieces);
        const after = byId(moved, id);
        if (!after) throw new Error('it is gone');
        const print = footprintOf(boxOf(pieceOf(after.piece), after));
        for (const [px, pz] of print) {
          expect(px).toBeGreaterThan(-2.41);
          expect(px).toBeLessThan(2.01);
          expect(pz).toBeGreaterThan(-5.01);
          expect(pz).toBeLessThan(0.01);
        }
      }),
    );
  });

  it('draws a sofa to the wall it comes near, its back to it', () => {
    const { id } = first('sofa');
    const after = byId(movePiece(scene, id, [1.4, -2.5], standInPieces), id);
    expect(after?.turn).toBe(-Math.PI / 2);
    expect(after?.at[0]).toBeCloseTo(2 - 0.03 - 0.9 / 2, 6);
  });

  it('takes along what stands on a piece', () => {
    const table = first('coffee-table');
    const books = first('books');
    const moved = movePiece(scene, table.id, [table.at[0] + 0.3, table.at[2] - 0.2], standInPieces);
    expect(byId(moved, books.id)?.at[0]).toBeCloseTo(books.at[0] + 0.3, 6);
    expect(byId(moved, books.id)?.at[2]).toBeCloseTo(books.at[2] - 0.2, 6);
  });

  it('moves a picture along the walls and up and down them', () => {
    const { id } = first('art');
    const moved = raisePiece(
      movePiece(scene, id, [0.2, -4.6], standInPieces),
      id,
      9,
      standInPieces,
    );
    const after = byId(moved, id);
    expect(after?.at[2]).toBe(-5);
    expect(after?.turn).toBe(0);
    expect(after && boxOf(pieceOf(after.piece), after).top).toBeLessThan(2.6);
  });
});

describe('changing', () => {
  it('goes through all pieces of a kind, the preferred first, and comes round', () => {
    const { id } = first('coffee-table');
    const furnishing = { finishes: {}, pieces: { 'coffee-table': ['coffee-table-rectangular'] } };
    const step = (from: Scene) => swapPiece(from, id, furnishing, standInPieces);
    const names = [scene, step(scene), step(step(scene))].map((one) => byId(one, id)?.piece);
    expect(names).toEqual([names[0], expect.anything(), names[0]]);
    expect(names[1]).not.toBe(names[0]);
  });

  it('colours a part and gives its own colour back', () => {
    const { id } = first('sofa');
    const red = recolourPiece(scene, id, 'seat', '#aa2222');
    expect(byId(red, id)?.colours).toEqual({ seat: '#aa2222' });
    expect(byId(recolourPiece(red, id, 'seat', undefined), id)?.colours).toEqual({});
  });

  it('adds, doubles and removes with ids of their own', () => {
    const more = duplicatePiece(
      addPiece(scene, 'plant-fig', [0, -3], standInPieces),
      first('armchair').id,
      standInPieces,
    );
    expect(more.placed).toHaveLength(scene.placed.length + 2);
    expect(new Set(more.placed.map(({ id }) => id)).size).toBe(more.placed.length);
    const bare = removePiece(scene, first('coffee-table').id, standInPieces);
    expect(byId(bare, first('coffee-table').id)).toBeUndefined();
    expect(byId(bare, first('books').id)).toBeUndefined();
  });

  it('leaves the old scene as it was, and a scene without the piece as it is', () => {
    const before = structuredClone(scene);
    movePiece(scene, first('sofa').id, [0, -2], standInPieces);
    removePiece(scene, first('sofa').id, standInPieces);
    expect(scene).toEqual(before);
    expect(movePiece(scene, 'nothing', [0, -2], standInPieces)).toBe(scene);
    expect(addPiece(scene, 'nothing', [0, -2], standInPieces)).toBe(scene);
  });

  it('keeps outlines of at least three corners', () => {
    const marked = addKeepOut(scene, [
      [0, -2],
      [1, -2],
      [1, -3],
    ]);
    expect(marked.keepOut).toHaveLength(1);
    expect(removeKeepOut(marked, 0)).toEqual(scene);
    expect(addKeepOut(scene, [[0, 0]])).toBe(scene);
    const corners = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 1, y: 1 },
    ];
    expect(removeInFront(addInFront(scene, corners), 0)).toEqual(scene);
  });
});

describe('history', () => {
  it('goes back and forth', () => {
    const moved = movePiece(scene, first('sofa').id, [0, -2], standInPieces);
    const history = goOn(startHistory(scene), moved);
    expect(undo(history).present).toBe(scene);
    expect(redo(undo(history)).present).toBe(moved);
    expect(undo(undo(undo(history))).present).toBe(scene);
    expect(redo(goOn(undo(history), { ...scene, seed: 2 })).present.seed).toBe(2);
  });
});

describe('picking', () => {
  it('finds the piece under its own middle, the nearest first', () => {
    const table = first('coffee-table');
    const top = project(calibration.camera, [table.at[0], 0.2, table.at[2]]);
    const picked = pickPlaced(scene, top, standInPieces);
    expect(picked && ['coffee-table', 'books', 'vase', 'bowl', 'armchair']).toContain(
      picked && pieceOf(picked.piece).kind,
    );
    const only = { ...scene, placed: [table] };
    expect(pickPlaced(only, top, standInPieces)?.id).toBe(table.id);
    expect(pickPlaced(only, { x: 512, y: 10 }, standInPieces)).toBeUndefined();
  });
});

describe('a scene from outside', () => {
  it('is read back as it was kept', () => {
    fc.assert(
      fc.property(anyScene, (any) => {
        expect(readScene(JSON.parse(JSON.stringify(any)))).toEqual(JSON.parse(JSON.stringify(any)));
      }),
    );
  });

  it('is turned down when anything about it is off', () => {
    const broken: readonly object[] = [
      { version: 2 },
      { extra: 1 },
      { roomType: 'castle' },
      { placed: [{ ...placed[0], at: [0, 0, 1e9] }] },
      { placed: [{ ...placed[0], colours: { seat: 'red' } }] },
      { placed: [{ ...placed[0], colours: { nowhere: '#112233' } }] },
      { placed: Array.from({ length: 201 }, () => placed[0]) },
      { calibration: { ...calibration, camera: { ...calibration.camera, focalLength: 0 } } },
      { keepOut: [[[0, 0]]] },
      { inFront: [[{ x: Number.NaN, y: 0 }]] },
    ];
    expect(broken.filter((change) => readScene({ ...scene, ...change }))).toEqual([]);
    expect([null, 1, 'scene', []].filter((value) => readScene(value))).toEqual([]);
  });
});
