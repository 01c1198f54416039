import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationFrom } from '@/utils/studio/camera/calibration-from';
import { ceilingByDoor, DOOR_HEIGHT } from '@/utils/studio/camera/ceiling-by-door';
import { handlesOf } from '@/utils/studio/camera/handles-of';
import type { Calibration, Opening } from '@/utils/studio/space';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** A room with a door of the usual height, measured as if its ceiling were 2.5 m high. */
const anyMismeasured = fc
  .record({ ceiling: between(2.2, 3.6), yaw: between(0.15, 0.6), along: between(-0.5, 0.8) })
  .map(({ ceiling, yaw, along }): { ceiling: number; calibration: Calibration } => {
    const scale = 2.5 / ceiling;
    const door: Opening = {
      ...{ wall: 'back', kind: 'door', bottom: 0, top: DOOR_HEIGHT * scale },
      ...{ from: along * scale, to: (along + 0.85) * scale },
    };
    return {
      ceiling,
      calibration: {
        camera: {
          ...{ width: 1024, height: 683, focalLength: 520, centreX: 512, centreY: 330 },
          ...{ yaw, pitch: 0, roll: 0, eyeHeight: 1.3 * scale },
        },
        room: { left: -2.4 * scale, back: -4.4 * scale, front: 0, ceiling: 2.5 },
        openings: [door],
        confidence: 1,
        madeBy: 'guess',
      },
    };
  });

const roomWith = (...openings: Partial<Opening>[]) => ({
  room: { back: -4, front: 0, ceiling: 2.5 },
  openings: openings.map(
    (one): Opening => ({
      ...{ wall: 'back', kind: 'door', from: 0, to: 0.9, bottom: 0, top: 2 },
      ...one,
    }),
  ),
});

describe('the scale by a door', () => {
  it('finds the ceiling, and with it all other measures', () => {
    fc.assert(
      fc.property(anyMismeasured, ({ ceiling, calibration }) => {
        const height = ceilingByDoor(calibration);
        expect(height).toBeCloseTo(ceiling, 1);
        const handles = { ...handlesOf(calibration), ceilingHeight: height ?? 0 };
        const scaled = calibrationFrom(handles, calibration, 'floor').calibration;
        expect(scaled?.openings[0]?.top).toBeCloseTo(DOOR_HEIGHT, 1);
        expect(scaled?.room.back).toBeCloseTo(-4.4, 1);
        expect(scaled?.camera.eyeHeight).toBeCloseTo(1.3, 1);
      }),
      { numRuns: 60 },
    );
  });

  it('goes by the middle one of several doors', () => {
    expect(ceilingByDoor(roomWith({ top: 1.9 }, { top: 2.03 }, { top: 3 }))).toBe(2.5);
  });

  it('says nothing without a door on the floor, or where no room would be so high', () => {
    expect(ceilingByDoor(roomWith())).toBeUndefined();
    expect(ceilingByDoor(roomWith({ kind: 'window' }, { kind: 'passage' }))).toBeUndefined();
    expect(ceilingByDoor(roomWith({ bottom: 0.5 }))).toBeUndefined();
    expect(ceilingByDoor(roomWith({ top: 0.6 }))).toBeUndefined();
  });
});
