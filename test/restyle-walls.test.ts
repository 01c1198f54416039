import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseRoom } from '@/utils/restyle/analyse-room';
import type { Mask, Pixels } from '@/utils/restyle/pixels';
import { restyle } from '@/utils/restyle/restyle';
import { brush, tapRegion } from '@/utils/restyle/select-walls';
import {
  draw,
  emptyRoom,
  grain,
  pace,
  patchAt,
  plainRoom,
  room,
  sage,
  study,
  wallMask,
} from './kit/drawn-rooms';

describe('restyle: walls', () => {
  const painted = { variation: 0, walls: wallMask(240, 180), analysis: study };

  it('reach the wanted hue and keep their shading', async () => {
    const { pixels, paintedWalls } = await restyle(room, sage, painted, pace);
    expect(paintedWalls).toBe(true);
    const [lit, dim] = [patchAt(pixels, 0.1, 0.45), patchAt(pixels, 0.92, 0.45)];
    for (const [r, g, b] of [lit, dim]) {
      expect(g).toBeGreaterThan(r + 3);
      expect(r).toBeGreaterThan(b + 6);
    }
    const ratio = (picture: Pixels) =>
      patchAt(picture, 0.1, 0.45)[1] / patchAt(picture, 0.92, 0.45)[1];
    expect(ratio(pixels)).toBeCloseTo(ratio(room), 1);
  });

  it('leave what is not selected alone', async () => {
    const bare = await restyle(room, sage, plainRoom, pace);
    const { pixels } = await restyle(room, sage, { ...painted, analysis: bare.analysis }, pace);
    for (const y of [0.1, 0.9]) {
      expect(patchAt(pixels, 0.3, y)).toEqual(patchAt(bare.pixels, 0.3, y));
    }
  });

  it('are not painted where nothing is selected or none are wanted', async () => {
    const none = { width: 240, height: 180, data: new Uint8Array(240 * 180) };
    const results = await Promise.all([
      restyle(room, sage, { ...plainRoom, walls: none }, pace),
      restyle(room, sage, plainRoom, pace),
    ]);
    expect(results.map(({ paintedWalls }) => paintedWalls)).toEqual([false, false]);
  });

  it('take a mask of any size', async () => {
    const { paintedWalls } = await restyle(
      room,
      sage,
      { ...plainRoom, walls: wallMask(97, 71) },
      pace,
    );
    expect(paintedWalls).toBe(true);
  });

  it('leave out what has another colour though it was selected', async () => {
    const poster = { ...room, data: room.data.slice() };
    for (let y = 60; y < 90; y++) {
      for (let x = 30; x < 60; x++) poster.data.set([180, 30, 40], (y * 240 + x) * 4);
    }
    const { pixels } = await restyle(poster, sage, painted, pace);
    const [r, g] = patchAt(pixels, 45 / 240, 75 / 180);
    expect(r).toBeGreaterThan(g + 80);
  });
});

describe('analyseRoom', () => {
  it('finds walls, not the window, the floor or the ceiling', async () => {
    const analysis = await analyseRoom(emptyRoom(480, 360), pace);
    expect(Math.max(analysis.width, analysis.height)).toBe(448);
    const wallAt = (x: number, y: number) =>
      analysis.walls.data[
        Math.floor(y * analysis.height) * analysis.width + Math.floor(x * analysis.width)
      ];
    expect([wallAt(0.2, 0.5), wallAt(0.9, 0.5), wallAt(0.4, 0.65)]).toEqual([255, 255, 255]);
    expect([wallAt(0.68, 0.45), wallAt(0.5, 0.95), wallAt(0.5, 0.05)]).toEqual([0, 0, 0]);
  });

  it('numbers every superpixel and no other', async () => {
    const { regions, regionCount } = await analyseRoom(room, pace);
    expect(new Set(regions).size).toBe(regionCount);
    expect(regions.every((id) => id >= 0 && id < regionCount)).toBe(true);
  });

  it('tells rooms from drawings and skies', async () => {
    const logo = draw(400, 200, (x, y) =>
      Math.hypot(x - 200, y - 100) < 50 ? [200, 0, 0] : [255, 255, 255],
    );
    const sky = draw(400, 300, (x, y) =>
      y < 200 ? [90 + grain(x, y), 150, 235] : [80, 120 + grain(x, y), 50],
    );
    const likeness = async (pixels: Pixels) => (await analyseRoom(pixels, pace)).looksLikeRoom;
    expect(await likeness(room)).toBeGreaterThan(0.6);
    expect(await likeness(logo)).toBeLessThan(0.3);
    expect(await likeness(sky)).toBeLessThan(0.3);
  });

  it('does not trust walls in noise', async () => {
    const noise = draw(300, 200, (x, y) => [grain(x, y) * 60 + 120, grain(y, x) * 60 + 120, 90]);
    const analysis = await analyseRoom(noise, pace);
    expect(analysis.wallsAreTrusted).toBe(false);
  });
});

describe('selecting walls by hand', () => {
  const empty = (width: number, height: number): Mask => ({
    width,
    height,
    data: new Uint8Array(width * height),
  });

  it('a tap takes the whole wall and stops at the floor', async () => {
    const analysis = study;
    const { width, height } = analysis;
    const tapped = tapRegion(analysis, empty(width, height), width * 0.2, height * 0.5, true);
    const on = (x: number, y: number) =>
      tapped.data[Math.floor(y * height) * width + Math.floor(x * width)];
    expect([on(0.2, 0.5), on(0.35, 0.6)]).toEqual([255, 255]);
    expect([on(0.5, 0.95), on(0.68, 0.45)]).toEqual([0, 0]);
  });

  it('a tap added and taken away at the same spot leaves nothing', async () => {
    const analysis = study;
    const { width, height } = analysis;
    const spot = fc.tuple(
      fc.integer({ min: 0, max: width - 1 }),
      fc.integer({ min: 0, max: height - 1 }),
    );
    fc.assert(
      fc.property(spot, ([x, y]) => {
        const added = tapRegion(analysis, empty(width, height), x, y, true);
        expect(added.data[y * width + x]).toBe(255);
        const taken = tapRegion(analysis, added, x, y, false);
        expect(taken.data.every((value) => value === 0)).toBe(true);
        expect([taken.width, taken.height, taken.data.length]).toEqual([
          width,
          height,
          width * height,
        ]);
      }),
      { numRuns: 25 },
    );
  });

  it('a brush stroke taken away clears what it added, and touches nothing else', () => {
    const stroke = fc.record({
      x: fc.double({ min: -10, max: 70, noNaN: true }),
      y: fc.double({ min: -10, max: 50, noNaN: true }),
      radius: fc.double({ min: 0, max: 30, noNaN: true }),
      start: fc.uint8Array({ minLength: 60 * 40, maxLength: 60 * 40 }),
    });
    fc.assert(
      fc.property(stroke, ({ x, y, radius, start }) => {
        const before = {
          width: 60,
          height: 40,
          data: Uint8Array.from(start, (v) => (v > 127 ? 255 : 0)),
        };
        const added = brush(before, x, y, radius, true);
        const taken = brush(added, x, y, radius, false);
        expect([taken.width, taken.height, taken.data.length]).toEqual([60, 40, 2400]);
        const far = (i: number) => Math.hypot((i % 60) + 0.5 - x, Math.floor(i / 60) + 0.5 - y);
        const isWrong = (_: number, i: number) =>
          (far(i) <= radius - 1 && (added.data[i] !== 255 || taken.data[i] !== 0)) ||
          (far(i) > radius + 1.5 && taken.data[i] !== before.data[i]);
        expect(before.data.findIndex(isWrong)).toBe(-1);
      }),
    );
  });

  it('never changes the selection it was given', () => {
    const before = empty(20, 20);
    brush(before, 10, 10, 5, true);
    expect(before.data.every((value) => value === 0)).toBe(true);
  });
});
