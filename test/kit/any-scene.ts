/** Random rooms, cameras and scenes for property tests. */
import fc from 'fast-check';
import { roomTypes } from '@/utils/photos/room-type';
import type { Placed, Scene } from '@/utils/studio/scene';
import type { Calibration, Opening } from '@/utils/studio/space';
import { standInPieces } from './stand-in-pieces';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const photo = fc.record({
  focalLength: between(430, 800),
  horizon: between(300, 380),
  yaw: between(-0.7, 0.7),
  pitch: fc.constantFrom(0, 0, -0.1),
  eyeHeight: between(1, 1.6),
});

const openingOn = (wall: Opening['wall'], from: number, to: number) =>
  fc
    .record({
      middle: between(0.15, 0.85),
      width: between(0.7, 2),
      kind: fc.constantFrom('window' as const, 'door' as const, 'passage' as const),
      sill: between(0, 1.1),
    })
    .map(({ middle, width, kind, sill }): Opening => {
      const reach = Math.min(width, (to - from) * 0.8) / 2;
      const along = Math.max(from + reach, Math.min(to - reach, from + (to - from) * middle));
      const bottom = kind === 'window' ? sill : 0;
      return { wall, kind, from: along - reach, to: along + reach, bottom, top: 2.1 };
    });

/** A room with up to four openings, seen from its front. */
export const anyCalibration: fc.Arbitrary<Calibration> = fc
  .record({
    left: between(-4, -1),
    right: between(1, 4),
    back: between(-7, -2.5),
    ceiling: between(2.4, 3.2),
    shown: fc.constantFrom('both', 'left', 'right'),
    photo,
  })
  .chain(({ left, right, back, ceiling, shown, photo: { horizon, ...camera } }) =>
    fc
      .tuple(
        fc.array(openingOn('back', left, right), { maxLength: 1 }),
        fc.array(openingOn('left', back, 0), { maxLength: shown === 'right' ? 0 : 1 }),
        fc.array(openingOn('right', back, 0), { maxLength: shown === 'left' ? 0 : 1 }),
      )
      .map((openings) => ({
        camera: { width: 1024, height: 683, centreX: 512, centreY: horizon, roll: 0, ...camera },
        room: {
          ...(shown === 'right' ? {} : { left }),
          ...(shown === 'left' ? {} : { right }),
          back,
          front: 0,
          ceiling,
        },
        openings: openings.flat(),
        confidence: 1,
        madeBy: 'person' as const,
      })),
  );

const anyPlaced: fc.Arbitrary<Placed> = fc.record(
  {
    id: fc.uuid(),
    piece: fc.constantFrom(...standInPieces.map(({ id }) => id)),
    at: fc.tuple(between(-4, 4), between(0, 2), between(-6, 0)),
    turn: between(-4, 4),
    width: between(0.3, 3),
    colours: fc.constant({ seat: '#aabbcc' }),
    seed: fc.integer({ min: 0, max: 9999 }),
  },
  { requiredKeys: ['id', 'piece', 'at', 'turn', 'seed'] },
);

const outline = (corner: fc.Arbitrary<[number, number]>) =>
  fc.array(corner, { minLength: 3, maxLength: 8 });
const share = fc.tuple(between(0, 1), between(0, 1));

export const anyScene: fc.Arbitrary<Scene> = fc.record({
  version: fc.constant(1 as const),
  calibration: anyCalibration,
  styleId: fc.constantFrom('japandi', 'modern'),
  roomType: fc.constantFrom(...roomTypes),
  seed: fc.integer({ min: 1, max: 1000 }),
  placed: fc.uniqueArray(anyPlaced, { maxLength: 12, selector: ({ id }) => id }),
  keepOut: fc.array(outline(fc.tuple(between(-4, 4), between(-6, 0))), { maxLength: 2 }),
  inFront: fc.array(
    outline(share).map((points) => points.map(([x, y]) => ({ x, y }))),
    { maxLength: 2 },
  ),
});
