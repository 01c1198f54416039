import fc from 'fast-check';
import { roomTypes } from '@/utils/photos/room-type';
import { slots } from '@/utils/studio/finish';
import type { Scene } from '@/utils/studio/scene';
import type { Calibration } from '@/utils/studio/space';

const metres = fc.integer({ min: -9000, max: 9000 }).map((millimetres) => millimetres / 1000);
const radians = fc.integer({ min: -3000, max: 3000 }).map((thousandth) => thousandth / 1000);
const length = fc.integer({ min: 1, max: 9000 }).map((millimetres) => millimetres / 1000);
const seed = fc.nat();
const id = fc.stringMatching(/^[a-z][a-z-]{0,20}$/);
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);

export const arbitraryCalibration: fc.Arbitrary<Calibration> = fc.record({
  camera: fc.record({
    ...{ width: fc.integer({ min: 1, max: 6000 }), height: fc.integer({ min: 1, max: 6000 }) },
    ...{ focalLength: length, centreX: metres, centreY: metres },
    ...{ yaw: radians, pitch: radians, roll: radians, eyeHeight: length },
  }),
  room: fc.record(
    { left: metres, right: metres, back: metres, front: metres, ceiling: length },
    { requiredKeys: ['back', 'front', 'ceiling'] },
  ),
  openings: fc.array(
    fc.record({
      wall: fc.constantFrom('left' as const, 'right' as const, 'back' as const),
      kind: fc.constantFrom('window' as const, 'door' as const, 'passage' as const),
      ...{ from: metres, to: metres, bottom: metres, top: metres },
    }),
    { maxLength: 2 },
  ),
  confidence: fc.constantFrom(0, 0.4, 1),
  madeBy: fc.constantFrom('guess' as const, 'person' as const),
});

/** Any scene that can be kept: its parts need not make sense together. */
export const arbitraryScene: fc.Arbitrary<Scene> = fc.record(
  {
    version: fc.constant(1 as const),
    calibration: arbitraryCalibration,
    styleId: id,
    roomType: fc.constantFrom(...roomTypes),
    seed,
    placed: fc.array(
      fc.record(
        {
          ...{ id, piece: id, seed, turn: radians, width: length },
          at: fc.tuple(metres, metres, metres),
          colours: fc.dictionary(fc.constantFrom(...slots), colour, {
            maxKeys: 3,
            noNullPrototype: true,
          }),
        },
        { requiredKeys: ['id', 'piece', 'at', 'turn', 'seed'] },
      ),
      { maxLength: 4 },
    ),
    keepOut: fc.array(fc.array(fc.tuple(metres, metres), { minLength: 3, maxLength: 5 }), {
      maxLength: 2,
    }),
    inFront: fc.array(
      fc.array(fc.record({ x: metres, y: metres }, { noNullPrototype: true }), {
        minLength: 3,
        maxLength: 5,
      }),
      { maxLength: 2 },
    ),
  },
  { noNullPrototype: true },
);
