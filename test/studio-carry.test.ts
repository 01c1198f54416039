import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryScene } from '@/utils/studio/carry-scene';
import { type Quarters, turnPoint, turnWalls, type Walls } from '@/utils/studio/room-walls';
import type { Placed, Scene } from '@/utils/studio/scene';
import type { Calibration, FloorPoint } from '@/utils/studio/space';
import { standInPieces } from './kit/stand-in-pieces';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** A whole room with four walls and a different opening in three of them. */
const anyRoom = fc
  .record({ width: between(3, 6), depth: between(3, 6), shift: between(-0.2, 0.2) })
  .map(({ width, depth, shift }) => {
    const [w, d] = [width / 2, depth / 2];
    const walls: Walls = {
      planes: { left: -w, right: w, back: -d, front: d },
      holes: [
        { side: 'back', kind: 'window', from: -w * 0.8, to: -w * 0.8 + 1.4, bottom: 0.9, top: 2 },
        {
          side: 'left',
          kind: 'door',
          from: d * 0.1 + shift,
          to: d * 0.1 + shift + 0.9,
          bottom: 0,
          top: 2,
        },
        { side: 'right', kind: 'window', from: -d * 0.7, to: -d * 0.7 + 0.8, bottom: 0.2, top: 2 },
        { side: 'front', kind: 'passage', from: -w * 0.5, to: -w * 0.5 + 1.1, bottom: 0, top: 2 },
      ],
    };
    return { walls, w, d };
  });

/** Where cameras may stand, in shares of the half room. */
const anyStand = fc.tuple(between(-0.7, 0.7), between(-0.7, 0.7));
const anyQuarters = fc.constantFrom<Quarters>(0, 1, 2, 3);

/** What a camera at a point knows of the room when it looks along one of its walls. */
function seenFrom(walls: Walls, stand: FloorPoint, quarters: Quarters): Calibration {
  const { planes, holes } = turnWalls(walls, quarters);
  const [x, z] = turnPoint(stand, quarters);
  const { left = 0, right = 0, back = 0 } = planes;
  return {
    camera: {
      ...{ width: 1000, height: 667, focalLength: 520, centreX: 500, centreY: 330 },
      ...{ yaw: 0, pitch: 0, roll: 0, eyeHeight: 1.2 },
    },
    room: { left: left - x, right: right - x, back: back - z, front: 0, ceiling: 2.5 },
    openings: holes.flatMap(({ side, ...hole }) => {
      if (side === 'front') return [];
      const shift = side === 'back' ? x : z;
      return [{ ...hole, wall: side, from: hole.from - shift, to: hole.to - shift }];
    }),
    confidence: 1,
    madeBy: 'person',
  };
}

const inSpace = ([x, z]: FloorPoint, stand: FloorPoint, quarters: Quarters): FloorPoint => {
  const [a, b] = [turnPoint([x, z], quarters), turnPoint(stand, quarters)];
  return [a[0] - b[0], a[1] - b[1]];
};

function sceneWith(calibration: Calibration, [x, z]: FloorPoint): Scene {
  const placed: Placed = { id: 'a', piece: 'armchair-lounge', at: [x, 0, z], turn: 0.5, seed: 1 };
  return {
    ...{ version: 1, calibration, styleId: 'modern', roomType: 'living-room', seed: 1 },
    ...{ placed: [placed], keepOut: [], inFront: [] },
  };
}

describe('a scene carried to another photo', () => {
  it('stands at the same place of the room, whichever way both cameras look', () => {
    fc.assert(
      fc.property(
        anyRoom,
        fc.tuple(anyStand, anyStand, anyStand),
        fc.tuple(anyQuarters, anyQuarters),
        ({ walls, w, d }, shares, [one, other]) => {
          const [chair, first, second] = shares.map(([x, z]): FloorPoint => [x * w, z * d]);
          if (!chair || !first || !second) return;
          fc.pre(Math.hypot(chair[0] - second[0], chair[1] - second[1]) > 0.7);
          const [a, b] = [seenFrom(walls, first, one), seenFrom(walls, second, other)];
          const [best] = carryScene(sceneWith(a, inSpace(chair, first, one)), b, standInPieces);
          const [x, z] = inSpace(chair, second, other);
          const placed = best?.scene.placed[0];
          expect(placed?.at[0]).toBeCloseTo(x, 3);
          expect(placed?.at[2]).toBeCloseTo(z, 3);
          const turned = (placed?.turn ?? 9) - 0.5 - ((other - one) * Math.PI) / 2;
          expect(Math.cos(turned)).toBeCloseTo(1, 6);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('offers nothing where the rooms differ', () => {
    const walls: Walls = { planes: { left: -2, right: 2, back: -2.5, front: 2.5 }, holes: [] };
    const wide: Walls = { planes: { left: -4, right: 4, back: -4.5, front: 4.5 }, holes: [] };
    const scene = sceneWith(seenFrom(walls, [0, 2], 0), [1, -2]);
    const sure = carryScene(scene, seenFrom(wide, [0, 4], 0), standInPieces);
    expect(sure.filter(({ fit }) => fit > 0)).toEqual([]);
  });

  it('leaves out what would stand at the other camera', () => {
    const walls: Walls = { planes: { left: -2, right: 2, back: -2.5, front: 2.5 }, holes: [] };
    const a = seenFrom(walls, [1.5, 2], 0);
    const scene = sceneWith(a, inSpace([-1, 1], [1.5, 2], 0));
    const [same] = carryScene(scene, seenFrom(walls, [-1, 1.2], 0), standInPieces);
    expect(same?.scene.placed).toEqual([]);
  });
});
