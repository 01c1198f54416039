import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { floorGrid } from '@/utils/studio/camera/floor-grid';
import {
  castToFloor,
  castToWall,
  project,
  projectDirection,
  rescaleCamera,
} from '@/utils/studio/camera/projection';
import type { Camera } from '@/utils/studio/space';
import { generateRoom } from './kit/generated-rooms';

const level: Camera = {
  width: 1000,
  height: 600,
  focalLength: 500,
  centreX: 500,
  centreY: 300,
  yaw: 0,
  pitch: 0,
  roll: 0,
  eyeHeight: 1.2,
};
const seeds = fc.integer({ min: 0, max: 100_000 });
const metres = fc.double({ min: -3, max: 3, noNaN: true });

describe('projection', () => {
  test('a point ahead at eye height is in the middle, one to the right is right of it', () => {
    expect(project(level, [0, 1.2, -4])).toEqual({ x: 500, y: 300, depth: 4 });
    expect(project(level, [1, 1.2, -4]).x).toBeCloseTo(625);
    expect(project(level, [0, 0, -4]).y).toBeCloseTo(450);
  });

  test('turned left, what was ahead appears right; looking up, it sinks', () => {
    expect(projectDirection({ ...level, yaw: 0.3 }, [0, 0, -1]).x).toBeGreaterThan(500);
    expect(projectDirection({ ...level, pitch: 0.2 }, [0, 0, -1]).y).toBeGreaterThan(300);
    const rolled = projectDirection({ ...level, roll: 0.1 }, [0.3, 0, -1]);
    expect(rolled.y).toBeLessThan(300);
  });

  test('casting back from a pixel finds the point again', () => {
    fc.assert(
      fc.property(seeds, metres, fc.double({ min: 0.1, max: 2.4, noNaN: true }), (seed, x, up) => {
        const { camera, room } = generateRoom(seed);
        const ground = project(camera, [x, 0, room.back]);
        fc.pre(ground.depth > 0.2);
        const floor = castToFloor(camera, ground);
        expect(floor?.[0]).toBeCloseTo(x, 5);
        expect(floor?.[1]).toBeCloseTo(room.back, 5);
        const wall = castToWall(camera, room, 'back', project(camera, [x, up, room.back]));
        expect(wall?.[1]).toBeCloseTo(up, 5);
      }),
    );
  });

  test('a photo at another width has the same room', () => {
    const { camera, room } = generateRoom(3);
    const twice = rescaleCamera(camera, camera.width * 2);
    const [a, b] = [camera, twice].map((one) => project(one, [0.4, 0.3, room.back]));
    expect(b.x).toBeCloseTo(a.x * 2);
    expect(b.y).toBeCloseTo(a.y * 2);
  });

  test('there is no floor above the horizon', () => {
    expect(castToFloor(level, { x: 500, y: 299 })).toBeUndefined();
  });
});

describe('the floor grid', () => {
  test('stays inside the picture and lies on the floor', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { camera, room } = generateRoom(seed);
        const lines = floorGrid({ camera, room, openings: [], confidence: 1, madeBy: 'guess' });
        for (const { x, y } of lines.flat()) {
          expect(x).toBeGreaterThanOrEqual(-1e-6);
          expect(x).toBeLessThanOrEqual(camera.width + 1e-6);
          expect(y).toBeLessThanOrEqual(camera.height + 1e-6);
          const place = castToFloor(camera, { x, y });
          expect(place?.[1] ?? 1).toBeGreaterThan(room.back - 1e-6);
        }
      }),
    );
  });

  test('has a line every half metre', () => {
    const room = { left: -1, right: 1, back: -4, front: -2, ceiling: 2.5 };
    const lines = floorGrid({ camera: level, room, openings: [], confidence: 1, madeBy: 'guess' });
    expect(lines).toHaveLength(5 + 5);
  });
});
