import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoomType } from '@/utils/photos/room-type';
import { project } from '@/utils/studio/camera/projection';
import { type Box, boxesTouch, boxOf, cornersOf, footprintOf } from '@/utils/studio/layout/box';
import { groundOf, zoneBefore } from '@/utils/studio/layout/ground';
import { layOut } from '@/utils/studio/layout/lay-out';
import type { Piece } from '@/utils/studio/pieces/spec';
import type { Placed } from '@/utils/studio/scene';
import type { Calibration } from '@/utils/studio/space';
import { findFurnishing } from '@/utils/styles/furnishings';
import { styles } from '@/utils/styles/registry';
import { anyCalibration } from './kit/any-scene';
import { standInPieces } from './kit/stand-in-pieces';

const RUNS = { numRuns: 30 };
const furnished: readonly RoomType[] = [
  'living-room',
  'bedroom',
  'dining-room',
  'home-office',
  'kids-room',
  'hallway',
];
const plain = { finishes: {}, pieces: {} };

interface Standing {
  placed: Placed;
  piece: Piece;
  box: Box;
}

function standingIn(calibration: Calibration, roomType: RoomType, seed = 1): Standing[] {
  const { placed } = layOut({ calibration, roomType, furnishing: plain, seed }, standInPieces);
  return placed.map((one) => {
    const piece = standInPieces.find(({ id }) => id === one.piece);
    if (!piece) throw new Error(`${one.piece} is no piece`);
    return { placed: one, piece, box: boxOf(piece, one) };
  });
}

/** Checks a claim on every piece of many layouts, naming what breaks it. */
function everyPiece(claim: (standing: Standing, calibration: Calibration) => boolean) {
  fc.assert(
    fc.property(anyCalibration, fc.constantFrom(...furnished), (calibration, roomType) => {
      const wrong = standingIn(calibration, roomType).filter((one) => !claim(one, calibration));
      expect(wrong.map(({ placed }) => placed)).toEqual([]);
    }),
    RUNS,
  );
}

const isGrounded = ({ piece }: Standing) => piece.stands === 'floor' || piece.stands === 'flat';

/** Seats may reach this far under a table. */
const UNDER_TABLE = 0.25;

function mayShare(one: Standing, other: Standing): boolean {
  if ((one.piece.stands === 'flat') !== (other.piece.stands === 'flat')) return true;
  if (one.piece.stands === 'surface' || other.piece.stands === 'surface') return true;
  const [seat, table] = /chair|bench/.test(one.piece.kind) ? [one, other] : [other, one];
  if (!/chair|bench/.test(seat.piece.kind) || !/dining-table|desk$/.test(table.piece.kind)) {
    return false;
  }
  const { width, depth } = table.box;
  const core = { ...table.box, width: width - UNDER_TABLE * 2, depth: depth - UNDER_TABLE * 2 };
  return !boxesTouch(core, seat.box);
}

describe('a layout', () => {
  it('lets no two pieces share space', () => {
    fc.assert(
      fc.property(anyCalibration, fc.constantFrom(...furnished), (calibration, roomType) => {
        const all = standingIn(calibration, roomType);
        const clashes = all.flatMap((one, index) =>
          all
            .slice(index + 1)
            .filter((other) => !mayShare(one, other) && boxesTouch(one.box, other.box))
            .map((other) => `${one.placed.id} in ${other.placed.id}`),
        );
        expect(clashes).toEqual([]);
      }),
      RUNS,
    );
  });

  it('stays inside the room', () => {
    everyPiece(({ box }, { room: { left, right, back, front, ceiling } }) =>
      footprintOf(box).every(
        ([x, z]) =>
          x > (left ?? -99) - 0.02 &&
          x < (right ?? 99) + 0.02 &&
          z > back - 0.02 &&
          z < front + 0.02 &&
          box.top < ceiling + 0.02,
      ),
    );
  });

  it('leaves the way through doors and passages free', () => {
    everyPiece((one, calibration) =>
      calibration.openings
        .filter(({ kind }) => kind !== 'window')
        .map((door) => ({ ...zoneBefore(calibration, door, 0.8), bottom: 0, top: 2 }))
        .every((zone) => !isGrounded(one) || !boxesTouch(zone, { ...one.box, top: 1 })),
    );
  });

  it('puts nothing tall before a window', () => {
    everyPiece(({ piece, box }, calibration) =>
      calibration.openings
        .filter(({ kind }) => kind === 'window')
        .map((window) => zoneBefore(calibration, window, 0.6))
        .map((zone) => ({ ...zone, bottom: zone.bottom + 0.06 }))
        .every((zone) => /wall|flat/.test(piece.stands) || !boxesTouch(zone, box)),
    );
  });

  it('hangs nothing but curtains over an opening', () => {
    everyPiece(({ piece, box }, calibration) =>
      calibration.openings
        .map((opening) => zoneBefore(calibration, opening, 0.02))
        .every(
          (zone) => piece.stands !== 'wall' || piece.kind === 'curtains' || !boxesTouch(zone, box),
        ),
    );
  });

  it('shows every piece to the camera, whole or nearly', () => {
    everyPiece(({ piece, box }, { camera }) => {
      const seen = cornersOf(box).filter((corner) => {
        const { x, y, depth } = project(camera, corner);
        return depth > 0 && x > -1 && x < camera.width + 1 && y > -1 && y < camera.height + 1;
      });
      return piece.stands === 'flat' || piece.stands === 'ceiling' || seen.length >= 4;
    });
  });

  it('keeps away from the camera, rugs aside', () => {
    everyPiece(
      ({ piece, box }) =>
        piece.stands !== 'floor' || footprintOf(box).every(([x, z]) => Math.hypot(x, z) >= 1.2),
    );
  });

  it('places something wherever six square metres of floor are free and seen', () => {
    fc.assert(
      fc.property(anyCalibration, fc.constantFrom(...furnished), (calibration, roomType) => {
        const ground = groundOf(calibration, []);
        fc.pre(ground.area >= 6);
        expect(standingIn(calibration, roomType).length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('keeps off what was marked', () => {
    fc.assert(
      fc.property(
        anyCalibration,
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (calibration, at) => {
          const { floor } = groundOf(calibration, []);
          const [x, z] = floor[Math.floor(at * floor.length)] ?? [0, -3];
          const size = { turn: 0.3, width: 1.2, depth: 0.8, bottom: 0, top: 1 };
          const marked = { x, z, ...size };
          const { placed } = layOut(
            {
              calibration,
              roomType: 'living-room',
              furnishing: plain,
              seed: 1,
              keepOut: [footprintOf(marked)],
            },
            standInPieces,
          );
          const on = placed.filter((one) => {
            const piece = standInPieces.find(({ id }) => id === one.piece);
            if (piece?.stands !== 'floor' && piece?.stands !== 'flat') return false;
            return boxesTouch(boxOf(piece, one), marked);
          });
          expect(on).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('is the same for the same request', () => {
    fc.assert(
      fc.property(anyCalibration, fc.integer({ min: 1, max: 50 }), (calibration, seed) => {
        expect(standingIn(calibration, 'living-room', seed)).toEqual(
          standingIn(calibration, 'living-room', seed),
        );
      }),
      { numRuns: 15 },
    );
  });

  it('says why it places nothing', () => {
    const calibration: Calibration = {
      camera: {
        ...{ width: 1000, height: 600, focalLength: 600, centreX: 500, centreY: 300 },
        ...{ yaw: 0, pitch: 0.6, roll: 0, eyeHeight: 1.4 },
      },
      room: { left: -2, right: 2, back: -4, front: 0, ceiling: 2.5 },
      openings: [],
      confidence: 1,
      madeBy: 'person',
    };
    expect(
      layOut({ calibration, roomType: 'bedroom', furnishing: plain, seed: 1 }, standInPieces),
    ).toEqual({ placed: [], reason: 'little-floor' });
  });
});

/** A living room of 4.4 by 5.2 metres with a window ahead and a door at the right. */
const livingRoom: Calibration = {
  camera: {
    ...{ width: 1024, height: 683, focalLength: 520, centreX: 512, centreY: 330 },
    ...{ yaw: 0.35, pitch: 0, roll: 0, eyeHeight: 1.2 },
  },
  room: { left: -2.6, right: 1.8, back: -5.2, front: 0, ceiling: 2.6 },
  openings: [
    { wall: 'back', kind: 'window', from: -1, to: 1, bottom: 0.9, top: 2.1 },
    { wall: 'right', kind: 'door', from: -4.6, to: -3.7, bottom: 0, top: 2.05 },
  ],
  confidence: 1,
  madeBy: 'person',
};

describe('layouts by seed', () => {
  it('differ visibly for the first four seeds', () => {
    const layouts = [1, 2, 3, 4].map((seed) => standingIn(livingRoom, 'living-room', seed));
    const pairs = layouts.flatMap((one, at) => layouts.slice(at + 1).map((other) => [one, other]));
    for (const [one = [], other = []] of pairs) {
      const kept = one.filter((standing) =>
        other.some(
          ({ piece, box }) =>
            piece.id === standing.piece.id &&
            Math.hypot(box.x - standing.box.x, box.z - standing.box.z) < 0.3,
        ),
      );
      expect(kept.length / one.length).toBeLessThan(0.6);
    }
  });
});

describe('a living room', () => {
  it('has a sofa against a wall, a table before it and a rug under both', () => {
    const all = standingIn(livingRoom, 'living-room');
    const of = (kind: string) => all.find(({ piece }) => piece.kind === kind)?.box;
    const [sofa, table, rug] = [of('sofa'), of('coffee-table'), of('rug')];
    expect(sofa && table && rug).toBeTruthy();
    if (!sofa || !table || !rug) return;
    const gap = Math.hypot(table.x - sofa.x, table.z - sofa.z) - (sofa.depth + table.depth) / 2;
    expect(gap).toBeGreaterThan(0.3);
    expect(gap).toBeLessThan(0.5);
    expect(boxesTouch(rug, sofa) && boxesTouch(rug, table)).toBe(true);
  });
});

describe('a bedroom', () => {
  it('has a bed with its head at a wall and a lamp beside it', () => {
    const kinds = standingIn(livingRoom, 'bedroom').map(({ piece }) => piece.kind);
    expect(kinds).toEqual(expect.arrayContaining(['bed', 'nightstand', 'table-lamp', 'rug']));
  });
});

describe('every style', () => {
  it.each(styles.map((style) => [style.id, style] as const))('%s furnishes rooms', (_, style) => {
    for (const roomType of ['living-room', 'bedroom'] as const) {
      const { placed } = layOut({
        ...{ calibration: livingRoom, roomType, seed: 1 },
        furnishing: findFurnishing(style.id),
      });
      expect(placed.length).toBeGreaterThan(5);
    }
  });
});
