import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankCalibration } from '@/utils/studio/camera/blank-calibration';
import { calibrationFrom } from '@/utils/studio/camera/calibration-from';
import { dragHandle } from '@/utils/studio/camera/drag-handle';
import type { Handles } from '@/utils/studio/camera/handles';
import { handlesOf, wallAt } from '@/utils/studio/camera/handles-of';
import { project } from '@/utils/studio/camera/projection';
import type { Calibration } from '@/utils/studio/space';
import { generateRoom } from './kit/generated-rooms';

const seeds = fc.integer({ min: 0, max: 100_000 });

function calibrationOf(seed: number): Calibration {
  const { camera, room } = generateRoom(seed);
  const openings = [
    {
      wall: 'back',
      kind: 'window',
      from: room.left + 0.5,
      to: 0.4,
      bottom: 0.9,
      top: 2.1,
    } as const,
  ];
  return { camera, room, openings, confidence: 0.7, madeBy: 'guess' };
}

function made(handles: Handles, before: Calibration): Calibration {
  const outcome = calibrationFrom(handles, before);
  if (!outcome.calibration) throw new Error(`no calibration: ${outcome.misfit}`);
  return outcome.calibration;
}

describe('handles', () => {
  test('give back the calibration that they were made from', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const before = calibrationOf(seed);
        const after = made(handlesOf(before), before);
        expect(after.camera.focalLength / before.camera.focalLength).toBeCloseTo(1, 2);
        expect(after.camera.yaw).toBeCloseTo(before.camera.yaw, 2);
        expect(after.camera.eyeHeight).toBeCloseTo(before.camera.eyeHeight, 2);
        expect(after.room.back / before.room.back).toBeCloseTo(1, 2);
        expect(after.madeBy).toBe('person');
      }),
      { numRuns: 200 },
    );
  });

  test('find the room again from a start that knows nothing of it, unless it is faced head-on', () => {
    let [tried, found] = [0, 0];
    for (let seed = 0; seed < 200; seed++) {
      const truth = calibrationOf(seed);
      const { camera } = truth;
      if (camera.pitch !== 0 || Math.abs(camera.yaw) < 0.17) continue;
      tried++;
      const outcome = calibrationFrom(
        handlesOf(truth),
        blankCalibration(camera.width, camera.height),
      );
      const focal = (outcome.calibration?.camera.focalLength ?? 0) / camera.focalLength;
      const turn = (outcome.calibration?.camera.yaw ?? 9) - camera.yaw;
      if (Math.abs(focal - 1) < 0.05 && Math.abs(turn) < 0.035) found++;
    }
    expect(tried).toBeGreaterThan(60);
    expect(found / tried).toBeGreaterThan(0.95);
  });

  test('never make numbers that are none, whatever a hand does', () => {
    const coordinate = fc.double({ min: -2000, max: 3000, noNaN: false });
    const point = fc.record({ x: coordinate, y: coordinate });
    fc.assert(
      fc.property(
        seeds,
        fc.record(
          { floor: point, ceiling: point, floorLeft: point, ceilingRight: point },
          {
            requiredKeys: [],
          },
        ),
        fc.double(),
        (seed, moved, ceilingHeight) => {
          const before = calibrationOf(seed);
          const height = seed % 2 ? ceilingHeight : 2.6;
          const outcome = calibrationFrom(
            { ...handlesOf(before), ...moved, ceilingHeight: height },
            before,
          );
          const { calibration, misfit } = outcome;
          expect(calibration === undefined).toBe(misfit !== undefined);
          if (!calibration) return;
          const { camera, room } = calibration;
          for (const number of [...Object.values(camera), ...Object.values(room)]) {
            expect(Number.isFinite(number)).toBe(true);
          }
          expect(room.back).toBeLessThan(0);
          expect(camera.eyeHeight).toBeLessThan(room.ceiling);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('say what is wrong with an edge without a direction and with a room upside down', () => {
    const before = calibrationOf(5);
    const handles = handlesOf(before);
    const misfitOf = (moved: Partial<Handles>) =>
      calibrationFrom({ ...handles, ...moved }, before).misfit;
    expect(misfitOf({ floorLeft: handles.floor })).toBe('edge-short');
    expect(misfitOf({ floor: handles.ceiling, ceiling: handles.floor })).toBe('upside-down');
    expect(misfitOf({ ceilingHeight: 0.4 })).toBe('height');
  });

  test('a dragged corner stays upright, and the room follows it', () => {
    const before = calibrationOf(8);
    const handles = handlesOf(before);
    const to = { x: handles.floor.x + 9, y: handles.floor.y + 2 };
    const dragged = dragHandle(handles, 'floor', to);
    expect(dragged.ceiling.x - handles.ceiling.x).toBeCloseTo(9);
    expect(dragged.floorLeft).toEqual(handles.floorLeft);
    const outcome = calibrationFrom(dragged, before, 'floor');
    const { floor } = handlesOf(outcome.calibration ?? before);
    expect(Math.hypot(floor.x - to.x, floor.y - to.y)).toBeLessThan(0.5);
  });

  test('a higher ceiling makes the same room larger', () => {
    const before = calibrationOf(8);
    const handles = handlesOf(before);
    const doubled = { ...handles, ceilingHeight: before.room.ceiling * 1.2 };
    const after = made(doubled, before);
    expect(after.camera.eyeHeight / before.camera.eyeHeight).toBeCloseTo(1.2, 3);
    expect(after.room.back / before.room.back).toBeCloseTo(1.2, 2);
  });

  test('openings stay where they are in the picture', () => {
    const before = calibrationOf(12);
    const [opening] = made(handlesOf(before), before).openings;
    expect(opening.from).toBeCloseTo(before.openings[0].from, 1);
    expect(opening.top).toBeCloseTo(before.openings[0].top, 1);
  });

  test('the wall under a pixel is the one whose point is there', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const calibration = calibrationOf(seed);
        const { camera, room } = calibration;
        const pixel = project(camera, [0, 1.5, room.back]);
        expect(wallAt(calibration, pixel)).toBe('back');
      }),
    );
  });
});
