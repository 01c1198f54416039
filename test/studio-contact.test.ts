import { describe, expect, it } from 'vitest';
import { project } from '@/utils/studio/camera/projection';
import {
  darkenBeside,
  type Footprint,
  keptBeside,
  keptOnPile,
  STANDING,
} from '@/utils/studio/picture/contact';
import { evenShift } from '@/utils/studio/picture/even-shift';
import { photograph } from '@/utils/studio/picture/photograph';
import { sharpen, sharpening } from '@/utils/studio/picture/sharpen';
import { removeSpecks } from '@/utils/studio/picture/specks';
import { type Side, sidesOf, surface, surfacesOf } from '@/utils/studio/picture/surfaces';
import type { Calibration, Vector } from '@/utils/studio/space';

const calibration: Calibration = {
  camera: {
    width: 400,
    height: 300,
    focalLength: 210,
    centreX: 200,
    centreY: 140,
    yaw: 0.2,
    pitch: 0,
    roll: 0,
    eyeHeight: 1.3,
  },
  room: { left: -2.5, right: 2, back: -4, front: -0.5, ceiling: 2.5 },
  openings: [],
  confidence: 1,
  madeBy: 'person',
};
const { camera, room } = calibration;
const surfaces = surfacesOf(calibration, camera.width);
const floor = sidesOf(room).find(({ is }) => is === surface.floor) as Side;

/** A leg 4 cm wide that stands on the floor at x 0, and what stays beside it. */
function legOnFloor(z = -2): Footprint {
  const metres = 0.01;
  const [width, height] = [200, 200];
  const sheet = { side: floor, from: [-1, z - 1] as const, metres, width, height };
  const values = new Float32Array(width * height);
  for (let v = 98; v < 102; v++) values.fill(1, v * width + 98, v * width + 102);
  const touches = [0.04, 0.14, 0.4].map((below) => ({ below, values }));
  return { ...sheet, kept: keptBeside(touches, sheet, STANDING) };
}

const pixelOf = (point: Vector) => {
  const { x, y } = project(camera, point);
  return Math.floor(y) * camera.width + Math.floor(x);
};

describe('contact', () => {
  it('darkens the floor at a leg, less a hand further, and not at all across the room', () => {
    const shade = new Float32Array(camera.width * camera.height).fill(1);
    const standing = [legOnFloor()];
    darkenBeside(shade, { standing, lying: [], pile: 0 }, camera, surfaces);
    const [at, near, far] = [0.03, 0.12, 0.7].map((x) => shade[pixelOf([x, 0, -2])]);
    expect(at).toBeLessThan(0.7);
    expect(near).toBeGreaterThan(at);
    expect(near).toBeLessThan(1);
    expect(far).toBe(1);
  });

  it('touches only pixels that show its plane', () => {
    const shade = new Float32Array(camera.width * camera.height).fill(1);
    const standing = [legOnFloor(room.back)];
    darkenBeside(shade, { standing, lying: [], pile: 0 }, camera, surfaces);
    const elsewhere = shade.filter((_, i) => surfaces.data[i] !== surface.floor);
    expect(elsewhere.every((kept) => kept === 1)).toBe(true);
  });

  it('darkens a rug below what stands on it, as far as the rug is seen', () => {
    const flat = new Float32Array(camera.width * camera.height);
    const pixel = pixelOf([0.03, 0.01, -2]);
    flat[pixel] = 0.5;
    const kept = keptOnPile(flat, { standing: [legOnFloor()], lying: [], pile: 0.01 }, camera);
    expect(kept[pixel]).toBeLessThan(0.9);
    expect(kept[pixel]).toBeGreaterThanOrEqual(0.5);
    expect(kept[pixel + 1]).toBe(1);
  });
});

describe('sharpness', () => {
  it('is left alone where the photo is no larger than the drawing, or softer', () => {
    expect(sharpening(1, 0.5, 0.4)).toBe(0);
    expect(sharpening(1.5, 0.5, 3)).toBe(0);
    expect(sharpening(1.5, 0.5, 0.6)).toBeGreaterThan(sharpening(1.5, 0.5, 0.9));
  });

  it('makes an edge steeper, keeps faint noise as it is, and never falls below 0', () => {
    const noise = (x: number, y: number) => ((x + y) % 2 ? 0.004 : -0.004);
    const values = Float32Array.from({ length: 400 }, (_, i) => {
      const [x, y] = [i % 20, Math.floor(i / 20)];
      return x < 9 ? 0 : x < 11 ? 0.4 : 0.8 + noise(x, y);
    });
    const before = values.slice();
    sharpen(values, 20, 20, 0.8);
    expect(values[211] - values[208]).toBeGreaterThanOrEqual(before[211] - before[208]);
    expect(values[216]).toBe(before[216]);
    expect(Math.min(...values)).toBe(0);
    expect(values[211]).toBeGreaterThan(before[211]);
  });
});

describe('specks', () => {
  const drawnFrom = (rows: readonly string[]) =>
    Float32Array.from(
      rows
        .join('')
        .split('')
        .flatMap((mark) => {
          if (mark === ' ') return [0, 0, 0, 0];
          const light = Number(mark) / 10;
          return [light, light, light, 1];
        }),
    );

  it('are taken out, light ones and dark ones, while lines stay', () => {
    const drawn = drawnFrom(['5555555', '5955555', '5555515', '5555555', '9999999', '5555555']);
    removeSpecks(drawn, 7, 6);
    const at = (x: number, y: number) => drawn[4 * (y * 7 + x)];
    expect(at(1, 1)).toBeCloseTo(0.5, 5);
    expect(at(5, 2)).toBeCloseTo(0.5, 5);
    expect(at(3, 4)).toBeCloseTo(0.9, 5);
  });

  it('are told from threads of cloth', () => {
    const drawn = new Float32Array(36).fill(0.5);
    for (let i = 3; i < 36; i += 4) drawn[i] = 1;
    drawn.fill(0.53, 16, 19);
    const before = drawn.slice();
    removeSpecks(drawn, 3, 3);
    expect(drawn).toEqual(before);
  });

  it('beside an outline are left alone', () => {
    const drawn = drawnFrom(['5555', '559 ', '5555']);
    const before = drawn.slice();
    removeSpecks(drawn, 4, 3);
    expect(drawn).toEqual(before);
  });
});

describe('what a camera makes of furniture', () => {
  const look = { exposure: 0.5, black: 0.01, white: [1, 1, 1] as const };

  it('is as bright as the photo, never blacker than it, and paler than paint', () => {
    const drawn = Float32Array.from([0.8, 0.8, 0.8, 1, 0, 0, 0, 1, 0.6, 0.1, 0.1, 1]);
    photograph(drawn, look);
    expect(drawn[0]).toBeCloseTo(0.4, 1);
    expect(drawn[4]).toBeCloseTo(0.01, 5);
    expect(drawn[8] / drawn[9]).toBeLessThan(6);
    expect(drawn[8]).toBeGreaterThan(2 * drawn[9]);
  });

  it('is nothing where there is no furniture', () => {
    const drawn = new Float32Array(8);
    photograph(drawn, look);
    expect([...drawn]).toEqual(new Array(8).fill(0));
  });
});

describe('shifts of the camera', () => {
  it('lie apart even where they are few, around no shift', () => {
    const shifts = [0, 1, 2, 3].map(evenShift);
    for (const [i, [x, y]] of shifts.entries()) {
      for (const [u, v] of shifts.slice(0, i)) {
        expect(Math.hypot(x - u, y - v)).toBeGreaterThan(0.5);
      }
    }
    const many = Array.from({ length: 512 }, (_, i) => evenShift(i));
    const mean = (of: (shift: readonly [number, number]) => number) =>
      many.reduce((sum, shift) => sum + of(shift), 0) / many.length;
    expect(mean(([x]) => x)).toBeCloseTo(0, 1);
    expect(mean(([x]) => x * x)).toBeCloseTo(1, 1);
    expect(mean(([, y]) => y * y)).toBeCloseTo(1, 1);
  });
});
