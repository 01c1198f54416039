import fc from 'fast-check';
import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { emptyMask, type Mask, type Pixels } from '@/utils/restyle/pixels';
import type { Plane } from '@/utils/restyle/plane';
import { project } from '@/utils/studio/camera/projection';
import { compose, type Overlay } from '@/utils/studio/picture/compose';
import { withCoverage } from '@/utils/studio/picture/coverage';
import { createLens } from '@/utils/studio/picture/lens';
import { beamsOfPass, whiteTop } from '@/utils/studio/picture/light-set';
import { maskOutlines } from '@/utils/studio/picture/mask-outlines';
import { measureGrain } from '@/utils/studio/picture/measure-grain';
import { measurePhoto } from '@/utils/studio/picture/measure-photo';
import { measureSoftness } from '@/utils/studio/picture/measure-softness';
import { roomLight } from '@/utils/studio/picture/room-light';
import { shadeOf } from '@/utils/studio/picture/shade';
import { shadeSun, sunOn } from '@/utils/studio/picture/sun-patches';
import { surface, surfacesOf } from '@/utils/studio/picture/surfaces';
import { createRandom } from '@/utils/studio/random';
import type { Calibration, Vector } from '@/utils/studio/space';

const pace = { pause: async () => {} };

const calibration: Calibration = {
  camera: {
    width: 320,
    height: 240,
    focalLength: 170,
    centreX: 160,
    centreY: 118,
    yaw: 0.3,
    pitch: 0,
    roll: 0,
    eyeHeight: 1.1,
  },
  room: { left: -2.5, right: 1.5, back: -4, front: -0.5, ceiling: 2.5 },
  openings: [{ wall: 'back', kind: 'window', from: -1.5, to: 0.5, bottom: 0.9, top: 2.1 }],
  confidence: 1,
  madeBy: 'person',
};

function paint(width: number, height: number, at: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) {
    data.fill(at(i % width, Math.floor(i / width)), 4 * i, 4 * i + 3);
  }
  return { width, height, data };
}

function planeOf(width: number, height: number, at: (i: number) => number): Plane {
  return { width, height, values: Float32Array.from({ length: width * height }, (_, i) => at(i)) };
}

/** Furniture somewhere, shade somewhere, and nothing in most places. */
function overlayFrom(seed: number, width: number, height: number, mirrors: boolean): Overlay {
  const random = createRandom(seed);
  const sparse = (most: number) =>
    planeOf(width, height, () => (random() < 0.3 ? random() * most : 0));
  const shade = planeOf(width, height, () => (random() < 0.3 ? random() : 1));
  const cover = sparse(1);
  const body = () => planeOf(width, height, (i) => cover.values[i] * random());
  const gain = () => planeOf(width, height, () => (random() < 0.2 ? random() * 0.1 - 0.06 : 0));
  return {
    width,
    height,
    furniture: [body(), body(), body(), cover],
    shade,
    ...(mirrors && { reflection: [gain(), gain(), gain()] }),
  };
}

function changedOutside(photo: Pixels, after: Pixels, proof: Mask): number {
  let count = 0;
  for (let i = 0; i < proof.data.length; i++) {
    if (proof.data[i]) continue;
    for (let k = 0; k < 4; k++) if (photo.data[4 * i + k] !== after.data[4 * i + k]) count++;
  }
  return count;
}

describe('the composite', () => {
  const size = fc.integer({ min: 3, max: 24 });

  it('keeps every byte outside its proof, at any size of photo and overlay', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        size,
        size,
        size,
        size,
        fc.boolean(),
        async (seed, w, h, a, b, m) => {
          const random = createRandom(seed + 1);
          const photo = paint(w, h, () => Math.floor(random() * 256));
          const kept = photo.data.slice();
          const overlay = overlayFrom(seed, a, b, m);
          const inFront = emptyMask(w, h);
          inFront.data.fill(255, 0, w);
          const { pixels, proof } = await compose(photo, overlay, 2, inFront, random, pace);
          expect(changedOutside(photo, pixels, proof)).toBe(0);
          expect(photo.data).toEqual(kept);
          expect(proof.data.subarray(0, w).every((value) => value === 0)).toBe(true);
          expect(pixels.data.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the photo itself where there is nothing to add', async () => {
    const photo = paint(20, 15, (x, y) => (x * 13 + y * 7) % 256);
    const nothing = overlayFrom(1, 10, 8, false);
    for (const { values } of nothing.furniture) values.fill(0);
    nothing.shade.values.fill(1);
    const made = await compose(photo, nothing, 2, emptyMask(20, 15), createRandom(1), pace);
    expect(made.pixels.data).toEqual(photo.data);
    expect(made.proof.data.some((value) => value > 0)).toBe(false);
  });

  it('shows solid furniture in its own colour, stretched to the photo', async () => {
    const photo = paint(40, 30, () => 200);
    const solid = overlayFrom(1, 10, 8, false);
    solid.furniture[3].values.fill(1);
    for (const { values } of solid.furniture.slice(0, 3)) values.fill(0.2140411);
    const made = await compose(photo, solid, 0, emptyMask(40, 30), createRandom(1), pace);
    const channel = made.pixels.data.filter((_, i) => i % 4 === 0);
    expect(channel.every((value) => Math.abs(value - 127.5) <= 1.5)).toBe(true);
    expect(made.furniture.data.every((value) => value === 255)).toBe(true);
  });

  it('halves light where shade takes half of it', async () => {
    const photo = paint(12, 12, () => 188);
    const shaded = overlayFrom(1, 6, 6, false);
    for (const { values } of shaded.furniture) values.fill(0);
    shaded.shade.values.fill(0.5);
    const { pixels } = await compose(photo, shaded, 0, emptyMask(12, 12), createRandom(1), pace);
    expect(Math.abs(pixels.data[0] - 137)).toBeLessThanOrEqual(2);
  });

  it('stops when asked to', async () => {
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    const photo = paint(4, 4, () => 9);
    const work = compose(photo, overlayFrom(1, 4, 4, false), 0, emptyMask(4, 4), Math.random, {
      ...pace,
      signal: stop.signal,
    });
    await expect(work).rejects.toThrow('enough');
  });
});

describe('surfaces', () => {
  const surfaces = surfacesOf(calibration, 320);
  const at = (place: Vector) => {
    const { x, y } = project(calibration.camera, place);
    return surfaces.data[Math.floor(y) * surfaces.width + Math.floor(x)];
  };

  it('are what the calibration says of points of the room', () => {
    expect(at([-0.5, 0, -3])).toBe(surface.floor);
    expect(at([-0.5, 2.5, -3.2])).toBe(surface.ceiling);
    expect(at([-2.5, 1, -3])).toBe(surface.left);
    expect(at([1.5, 1, -3.6])).toBe(surface.right);
    expect(at([-2, 0.5, -4])).toBe(surface.back);
    expect(at([-0.5, 1.5, -4])).toBe(surface.window);
  });
});

describe('shade', () => {
  const surfaces = surfacesOf(calibration, 160);
  const drawn = (kept: number) => new Float32Array(surfaces.data.length).fill(kept);
  const on = (plane: Plane, is: number) => plane.values.filter((_, i) => surfaces.data[i] === is);

  it('is none where all light arrives, and none for faint tails', () => {
    expect(shadeOf(drawn(1), surfaces, 48).values.every((kept) => kept === 1)).toBe(true);
    expect(shadeOf(drawn(0.985), surfaces, 48).values.every((kept) => kept === 1)).toBe(true);
  });

  it('darkens floors more than walls, and windows never', () => {
    const shade = shadeOf(drawn(0.4), surfaces, 48);
    expect(Math.max(...on(shade, surface.floor))).toBeLessThan(
      Math.min(...on(shade, surface.left)),
    );
    expect(Math.min(...on(shade, surface.window))).toBeGreaterThan(0.999);
  });

  it('never adds light', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = createRandom(seed);
        const noisy = drawn(1).map(() => random());
        const { values } = shadeOf(noisy, surfaces, 16);
        return values.every((kept) => kept >= 0 && kept <= 1);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what is measured of a photo', () => {
  it('its noise, within a third', () => {
    const random = createRandom(4);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(6.2832 * random());
    for (const grain of [1.2, 3]) {
      const photo = paint(320, 240, () => 128);
      for (let i = 0; i < photo.data.length; i += 4) {
        photo.data.fill(128 + normal() * grain, i, i + 3);
      }
      expect(Math.abs(measureGrain(photo) / grain - 1)).toBeLessThan(0.34);
    }
    expect(measureGrain(paint(320, 240, () => 128))).toBe(0);
  });

  it('softer edges as softer', () => {
    const edges = (width: number) =>
      paint(320, 240, (x) => {
        const to = Math.abs((x % 80) - 40) - 20;
        return 60 + 120 * Math.min(1, Math.max(0, 0.5 + to / width));
      });
    expect(measureSoftness(edges(1))).toBeLessThan(measureSoftness(edges(3)));
  });

  it('how bright white things are in it, and what colour its light has', () => {
    const surfaces = surfacesOf(calibration, 320);
    const lit = (wall: number) =>
      paint(320, 240, (x, y) => (surfaces.data[y * 320 + x] === surface.floor ? 90 : wall));
    const [bright, dim] = [lit(225), lit(160)].map((photo) => measurePhoto(photo, calibration));
    expect(bright.exposure).toBeGreaterThan(dim.exposure * 1.5);
    expect(bright.white.every((value) => Math.abs(value - 1) < 0.02)).toBe(true);
    const warm = lit(200);
    for (let i = 0; i < warm.data.length; i += 4) warm.data[i + 2] *= 0.9;
    const { white } = measurePhoto(warm, calibration);
    expect(white[2]).toBeLessThan(white[0]);
  });
});

describe('light', () => {
  const look = measurePhoto(
    paint(320, 240, () => 180),
    calibration,
  );
  const focus: Vector = [-0.5, 0.6, -2.5];
  const light = roomLight(calibration, look, focus);

  it('shows a white top as bright, however many passes there are', () => {
    for (const passes of [4, 9, 24]) {
      let sum = 0;
      for (let i = 0; i < passes; i++) sum += whiteTop(beamsOfPass(light, focus, i));
      expect(Math.abs(sum / passes - 1)).toBeLessThan(0.12);
    }
  });

  it('comes from the window, and from the floor only upwards', () => {
    expect(light.towards[2]).toBeLessThan(-0.5);
    for (let i = 0; i < 16; i++) {
      for (const { direction, fromFloor } of beamsOfPass(light, focus, i)) {
        expect(Math.hypot(...direction)).toBeCloseTo(1, 6);
        expect(direction[1] < 0).toBe(fromFloor);
      }
    }
  });
});

describe('the lens', () => {
  it('shows points where the photo does, however the camera was held', () => {
    const angle = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(angle, angle, angle, angle, angle, (yaw, pitch, roll, x, y) => {
        const camera = { ...calibration.camera, yaw, pitch, roll, centreX: 160 + 60 * x };
        const lens = createLens(camera);
        const point: Vector = [x * 3, 1 + y, -4];
        const seen = new Vector3(...point).project(lens);
        const { x: column, y: row } = project(camera, point);
        expect(((seen.x + 1) / 2) * camera.width).toBeCloseTo(column, 3);
        expect(((1 - seen.y) / 2) * camera.height).toBeCloseTo(row, 3);
      }),
    );
  });
});

describe('outlines', () => {
  it('of lit furniture become those of the smooth coverage', () => {
    const lit = Float32Array.from([0.5, 0.2, 0.1, 1, 0.25, 0.1, 0.05, 0.5, 0, 0, 0, 0, 0, 0, 0, 0]);
    const cover = Float32Array.of(1, 0.25, 0.125, 0);
    const made = withCoverage(lit, cover, 4);
    const expected = [0.5, 0.2, 0.1, 1, 0.125, 0.05, 0.025, 0.25];
    expected.push(0.0625, 0.025, 0.0125, 0.125, 0, 0, 0, 0);
    expected.forEach((value, i) => {
      expect(made[i]).toBeCloseTo(value, 5);
    });
  });

  it('drawn by hand select what they enclose', () => {
    const square = [
      { x: 0.25, y: 0.25 },
      { x: 0.75, y: 0.25 },
      { x: 0.75, y: 0.75 },
      { x: 0.25, y: 0.75 },
    ];
    const { data } = maskOutlines([square], 8, 8);
    expect(data.reduce((sum, value) => sum + value / 255, 0)).toBe(16);
    expect([data[2 * 8 + 2], data[8 + 2], data[2 * 8 + 6]]).toEqual([255, 0, 0]);
  });
});

describe('patches of sun on the floor', () => {
  const floor = [0.4, 0.3, 0.2] as const;

  it('are told from the floor, and from a pale floor', () => {
    const white = Uint8ClampedArray.of(255, 250, 230, 255);
    expect(sunOn(white, 0, floor)).toBe(1);
    expect(sunOn(Uint8ClampedArray.of(170, 150, 124, 255), 0, floor)).toBe(0);
    expect(sunOn(white, 0, [0.9, 0.88, 0.85])).toBe(0);
  });

  it('stay bright in soft shade and show the floor where furniture hides the sun', () => {
    const after = (shade: number) =>
      [1, 0.96, 0.8].map((seen, i) => shadeSun(seen, floor[i] ?? 0, 1, shade));
    const [red = 0, , blue = 0] = after(0.85);
    expect(red).toBeGreaterThan(0.9);
    expect(red / blue).toBeCloseTo(1 / 0.8);
    for (const [i, light] of after(0.1).entries()) expect(light).toBeCloseTo((floor[i] ?? 0) * 0.1);
    expect(shadeSun(0.5, 0.4, 0, 0.5)).toBeCloseTo(0.25);
  });
});
