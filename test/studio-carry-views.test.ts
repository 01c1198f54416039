/** A scene carried between two views of one room whose truth is known, from different corners. */
import { describe, expect, it } from 'vitest';
import { guessCalibration } from '@/utils/studio/camera/guess-calibration';
import { type CarriedScene, carryScene } from '@/utils/studio/carry-scene';
import { layOut } from '@/utils/studio/layout/lay-out';
import type { Placed, Scene } from '@/utils/studio/scene';
import type { Calibration, Opening } from '@/utils/studio/space';
import { photograph } from './kit/generated-room-picture';
import { type GeneratedRoom, generateRoom } from './kit/generated-rooms';
import { type SecondView, secondView } from './kit/second-view';
import { standInPieces } from './kit/stand-in-pieces';

/** The machine may be busy. */
const PATIENCE_MS = 120_000;
const SURE = 0.85;
/** Metres, and radians, from where a piece stands, for a carried one to be in its place. */
const IN_PLACE = 0.35;
const FACING = 0.05;

const turns = [0, 1, 3] as const;
const pairs = Array.from({ length: 12 }, (_, seed) => ({ ...generateRoom(seed), clutter: [] }))
  .filter(({ camera }) => Math.abs(camera.yaw) > 0.15)
  .flatMap((room, index) =>
    turns.map((quarters) => {
      const across = room.camera.yaw > 0 ? ('left' as const) : ('right' as const);
      const side = quarters === 0 ? across : index % 2 ? ('left' as const) : ('right' as const);
      return { room, view: secondView(room, quarters, side) };
    }),
  );

function known({ camera, room, panels }: GeneratedRoom): Calibration {
  const openings = panels.flatMap(({ kind, colour: _, ...place }): Opening[] => {
    if (kind === 'door') return [{ ...place, kind }];
    return kind === 'window' || kind === 'blinds' ? [{ ...place, kind: 'window' }] : [];
  });
  return { camera, room, openings, confidence: 1, madeBy: 'person' };
}

function guessed(room: GeneratedRoom): Calibration | undefined {
  const options = { ceilingHeight: room.room.ceiling };
  const { calibration } = guessCalibration(photograph(room), options);
  return calibration && calibration.confidence >= SURE ? calibration : undefined;
}

function furnish(calibration: Calibration): Scene {
  const request = { calibration, roomType: 'living-room', seed: 1 } as const;
  const furnishing = { finishes: {}, pieces: {} };
  const { placed } = layOut({ ...request, furnishing }, standInPieces);
  return {
    ...{ version: 1, ...request, styleId: 'modern', placed },
    ...{ keepOut: [], inFront: [] },
  };
}

/** How far from its place, and from where it faces, the worst of the carried pieces is. */
function strayOf(scene: Scene, carried: CarriedScene, { carry, quarters }: SecondView) {
  const strays = carried.scene.placed.map((one) => {
    const before = scene.placed.find(({ id }) => id === one.id);
    const [x, z] = carry([before?.at[0] ?? 99, before?.at[2] ?? 99]);
    const turned = one.turn - (before?.turn ?? 0) - (quarters * Math.PI) / 2;
    return {
      metres: Math.hypot(one.at[0] - x, one.at[2] - z),
      radians: Math.abs(Math.atan2(Math.sin(turned), Math.cos(turned))),
    };
  });
  return {
    metres: Math.max(0, ...strays.map(({ metres }) => metres)),
    radians: Math.max(0, ...strays.map(({ radians }) => radians)),
  };
}

describe('furniture carried to a view from another corner', () => {
  it('stands where it stood and faces where it faced, where both cameras are known', () => {
    const strays = pairs.flatMap(({ room, view }) => {
      const scene = furnish(known(room));
      const [best] = carryScene(scene, known(view.room), standInPieces);
      return best ? [strayOf(scene, best, view)] : [];
    });
    expect(strays.length / pairs.length).toBeGreaterThan(0.85);
    expect(strays.filter(({ metres }) => metres > 0.001)).toEqual([]);
    expect(strays.filter(({ radians }) => radians > 0.001)).toEqual([]);
  });

  it(
    'mostly does where both cameras were guessed from the pictures',
    () => {
      const strays = pairs.slice(0, 18).flatMap(({ room, view }) => {
        const [here, there] = [guessed(room), guessed(view.room)];
        if (!here || !there) return [];
        const scene = furnish(here);
        const [best] = carryScene(scene, there, standInPieces);
        return best ? [strayOf(scene, best, view)] : [];
      });
      const right = strays.filter(({ metres, radians }) => metres < IN_PLACE && radians < FACING);
      const off = right.map(({ metres }) => metres).sort((a, b) => a - b);
      console.log(
        `carried between guessed views: ${pairs.slice(0, 18).length} pairs, offered ${strays.length},`,
        `in place ${right.length}, median ${off[off.length >> 1]?.toFixed(2)} m, worst ${off.at(-1)?.toFixed(2)} m`,
      );
      expect(strays.length).toBeGreaterThan(8);
      expect(right.length / strays.length).toBeGreaterThanOrEqual(0.6);
    },
    PATIENCE_MS,
  );

  it("keeps what the other view doesn't show, and leaves out what reaches its camera", () => {
    const [pair] = pairs;
    if (!pair) throw new Error('There is no pair of views.');
    const { room, view } = pair;
    const there = known(view.room);
    const [shiftX, shiftZ] = view.carry([0, 0]);
    const placedAt = (kind: string, x: number, z: number): Placed => {
      const piece = standInPieces.find((one) => one.kind === kind)?.id ?? '';
      return { id: kind, piece, at: [x - shiftX, 0, z - shiftZ], turn: 0, seed: 1 };
    };
    const behind = placedAt('armchair', 0, 1.2);
    const [best] = carryScene(
      { ...furnish(known(room)), placed: [behind, placedAt('sofa', 0.9, 0)] },
      there,
      standInPieces,
    );
    expect(best?.scene.placed.map(({ id }) => id)).toEqual(['armchair']);
    expect(best?.scene.placed[0]?.at[2]).toBeCloseTo(1.2, 6);
  });
});
