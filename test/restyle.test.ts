import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseRoom } from '@/utils/restyle/analyse-room';
import type { Look } from '@/utils/restyle/look';
import type { Mask, Pixels } from '@/utils/restyle/pixels';
import { type RestyleOptions, restyle } from '@/utils/restyle/restyle';
import { brush, tapRegion } from '@/utils/restyle/select-walls';

const pace = { pause: () => Promise.resolve() };

const neutral: Look = {
  wall: '#ffffff',
  accent: '#808080',
  floor: '#c9a67c',
  warmth: 0,
  contrast: 0,
  saturation: 0,
  lift: 0,
};
const sage: Look = { ...neutral, wall: '#b5bfa5', warmth: 0.3, contrast: 0.2, lift: 0.2 };
const plain: RestyleOptions = { variation: 0, walls: 'none' };

type Rgb = [r: number, g: number, b: number];

function draw(width: number, height: number, colour: (x: number, y: number) => Rgb): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    data.set([...colour(i % width, Math.floor(i / width)), 255], i * 4);
  }
  return { width, height, data };
}

/** Film grain that is the same on every run. */
function grain(x: number, y: number): number {
  return (Math.imul(x * 73856093 + y * 19349663, 83492791) >>> 24) / 64 - 2;
}

/** Shares of the width and height. */
const WINDOW = { left: 0.55, right: 0.8, top: 0.35, bottom: 0.55 };

function isWindow(x: number, y: number): boolean {
  return x > WINDOW.left && x < WINDOW.right && y > WINDOW.top && y < WINDOW.bottom;
}

/** An empty room: darker ceiling, grey walls lit from one side, a window on trees, wooden floor. */
function emptyRoom(width: number, height: number): Pixels {
  return draw(width, height, (column, row) => {
    const [x, y] = [column / width, row / height];
    const noise = grain(column, row);
    if (y < 0.2) return [170 + noise, 170 + noise, 170 + noise];
    if (y > 0.75) return [150 + noise * 4, 105 + noise * 4, 65 + noise * 4];
    if (isWindow(x, y)) return viewAt(column, row);
    if (isWindow(x - 0.01, y - 0.015) || isWindow(x + 0.01, y + 0.015)) return [90, 90, 92];
    const light = 225 - 35 * x + noise;
    return [light, light, light - 3];
  });
}

function viewAt(column: number, row: number): Rgb {
  const leaf = grain(column >> 2, row >> 2) > 0;
  return leaf ? [70, 120, 50] : [150, 190, 250];
}

function at({ width, height, data }: Pixels, x: number, y: number): Rgb {
  const i = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
  return [data[i], data[i + 1], data[i + 2]];
}

/** Mean colour of a patch of 9 x 9 pixels. */
function patchAt(pixels: Pixels, x: number, y: number): Rgb {
  const sum: Rgb = [0, 0, 0];
  for (let dy = -4; dy <= 4; dy++) {
    for (let dx = -4; dx <= 4; dx++) {
      const colour = at(pixels, x + dx / pixels.width, y + dy / pixels.height);
      for (let c = 0; c < 3; c++) sum[c] += colour[c] / 81;
    }
  }
  return sum;
}

function meanDifference(one: Pixels, other: Pixels): number {
  const sum = one.data.reduce((total, byte, i) => total + Math.abs(byte - other.data[i]), 0);
  return sum / one.data.length;
}

/** Rows of walls only, all columns. */
function wallMask(width: number, height: number): Mask {
  const data = new Uint8Array(width * height);
  data.fill(255, Math.ceil(height * 0.2) * width, Math.floor(height * 0.75) * width);
  for (let i = 0; i < data.length; i++) {
    if (isWindow((i % width) / width, Math.floor(i / width) / height)) data[i] = 0;
  }
  return { width, height, data };
}

const room = emptyRoom(480, 360);

describe('restyle: light and tone', () => {
  it('gives the same bytes for the same input', async () => {
    const first = await restyle(room, sage, { variation: 1, walls: 'auto' }, pace);
    const second = await restyle(emptyRoom(480, 360), sage, { variation: 1, walls: 'auto' }, pace);
    expect(second.pixels.data).toEqual(first.pixels.data);
  });

  it('hardly changes anything for a look that asks for nothing', async () => {
    const grey = draw(240, 180, (x, y) => [x, x, y + 40]);
    const { pixels } = await restyle(grey, neutral, plain, pace);
    expect(meanDifference(grey, pixels)).toBeLessThan(1);
  });

  it('is plain to see', async () => {
    const { pixels } = await restyle(room, sage, plain, pace);
    const [before, after] = [patchAt(room, 0.3, 0.5), patchAt(pixels, 0.3, 0.5)];
    expect(after[0] - after[2]).toBeGreaterThan(before[0] - before[2] + 4);
  });

  it('turns cooler, darker and flatter where asked', async () => {
    const look = { ...neutral, warmth: -1, lift: -1 };
    const { pixels } = await restyle(room, look, plain, pace);
    const [before, after] = [patchAt(room, 0.3, 0.9), patchAt(pixels, 0.3, 0.9)];
    expect(after[1]).toBeLessThan(before[1]);
    expect(after[0] - after[2]).toBeLessThan(before[0] - before[2]);
  });

  it('leaves a view through a window as it was', async () => {
    const { pixels, analysis } = await restyle(room, { ...sage, warmth: 1, lift: 1 }, plain, pace);
    expect(analysis.openings.data.some((value) => value > 0)).toBe(true);
    const [before, after] = [patchAt(room, 0.68, 0.45), patchAt(pixels, 0.68, 0.45)];
    before.forEach((value, c) => {
      expect(Math.abs(value - after[c])).toBeLessThan(3);
    });
  });

  it('never lifts noise in the dark: shadows keep their spread', async () => {
    const night = draw(240, 180, (x, y) => [12 + grain(x, y), 11 + grain(x, y), 10 + grain(y, x)]);
    const { pixels } = await restyle(night, { ...neutral, lift: 1, contrast: 1 }, plain, pace);
    expect(spreadOf(pixels)).toBeLessThan(spreadOf(night) * 1.35);
  });

  it('makes no steps in a smooth gradient', async () => {
    const gradient = draw(256, 64, (x) => [x, x * 0.9, x * 0.8]);
    const { pixels } = await restyle(gradient, { ...sage, contrast: 1, lift: 1 }, plain, pace);
    const row = Array.from({ length: 256 }, (_, x) => pixels.data[(32 * 256 + x) * 4]);
    row.slice(1).forEach((value, i) => {
      expect(value - row[i]).toBeGreaterThanOrEqual(-1);
      expect(value - row[i]).toBeLessThan(5);
    });
  });

  it('keeps edges where they are', async () => {
    const { pixels } = await restyle(room, { ...sage, contrast: 1 }, plain, pace);
    const strongest = (picture: Pixels) => strongestRow(picture, 0.3, 0.6, 0.9);
    expect(strongest(pixels)).toBe(strongest(room));
  });

  it('looks different from variation to variation', async () => {
    const { analysis } = await restyle(room, sage, plain, pace);
    const made = await Promise.all(
      [0, 1, 2, 3].map((variation) => restyle(room, sage, { ...plain, variation, analysis }, pace)),
    );
    for (const [i, one] of made.entries()) {
      for (const other of made.slice(i + 1)) {
        expect(meanDifference(one.pixels, other.pixels)).toBeGreaterThan(1.2);
      }
    }
  });

  it.each([
    [200, 150],
    [37, 61],
    [1, 1],
    [3, 500],
  ])('works at %i x %i', async (width, height) => {
    const { pixels } = await restyle(
      emptyRoom(width, height),
      sage,
      { variation: 0, walls: 'auto' },
      pace,
    );
    expect([pixels.width, pixels.height]).toEqual([width, height]);
    expect(pixels.data).toHaveLength(width * height * 4);
  });

  it('keeps alpha', async () => {
    const half = emptyRoom(60, 40);
    for (let i = 3; i < half.data.length; i += 4) half.data[i] = 77;
    const { pixels } = await restyle(half, sage, plain, pace);
    expect(pixels.data.every((value, i) => i % 4 !== 3 || value === 77)).toBe(true);
  });
});

describe('restyle: walls', () => {
  const painted = { variation: 0, walls: wallMask(480, 360) };

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
    const bare = await restyle(room, sage, plain, pace);
    const { pixels } = await restyle(room, sage, { ...painted, analysis: bare.analysis }, pace);
    for (const y of [0.1, 0.9]) {
      expect(patchAt(pixels, 0.3, y)).toEqual(patchAt(bare.pixels, 0.3, y));
    }
  });

  it('are not painted where nothing is selected or none are wanted', async () => {
    const none = { width: 480, height: 360, data: new Uint8Array(480 * 360) };
    const results = await Promise.all([
      restyle(room, sage, { variation: 0, walls: none }, pace),
      restyle(room, sage, plain, pace),
    ]);
    expect(results.map(({ paintedWalls }) => paintedWalls)).toEqual([false, false]);
  });

  it('take a mask of any size', async () => {
    const { paintedWalls } = await restyle(
      room,
      sage,
      { variation: 0, walls: wallMask(97, 71) },
      pace,
    );
    expect(paintedWalls).toBe(true);
  });

  it('leave out what has another colour though it was selected', async () => {
    const poster = { ...room, data: room.data.slice() };
    for (let y = 120; y < 180; y++) {
      for (let x = 60; x < 120; x++) poster.data.set([180, 30, 40], (y * 480 + x) * 4);
    }
    const { pixels } = await restyle(poster, sage, painted, pace);
    const [r, g] = patchAt(pixels, 90 / 480, 150 / 360);
    expect(r).toBeGreaterThan(g + 80);
  });
});

describe('analyseRoom', () => {
  it('finds walls, not the window, the floor or the ceiling', async () => {
    const analysis = await analyseRoom(room, pace);
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

describe('pace', () => {
  it('stops promptly when aborted, with the reason of the signal', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    let pauses = 0;
    const impatient = {
      signal: stop.signal,
      pause: async () => {
        pauses++;
        if (pauses === 3) stop.abort(reason);
      },
    };
    await expect(restyle(room, sage, plain, impatient)).rejects.toBe(reason);
    expect(pauses).toBe(3);
  });

  it('tells progress from 0 to 1, never falling', async () => {
    const seen: number[] = [];
    await restyle(room, sage, plain, { ...pace, progress: (done) => seen.push(done) });
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
  });
});

describe('selecting walls by hand', () => {
  const empty = (width: number, height: number): Mask => ({
    width,
    height,
    data: new Uint8Array(width * height),
  });

  it('a tap takes the whole wall and stops at the floor', async () => {
    const analysis = await analyseRoom(room, pace);
    const { width, height } = analysis;
    const tapped = tapRegion(analysis, empty(width, height), width * 0.2, height * 0.5, true);
    const on = (x: number, y: number) =>
      tapped.data[Math.floor(y * height) * width + Math.floor(x * width)];
    expect([on(0.2, 0.5), on(0.35, 0.6)]).toEqual([255, 255]);
    expect([on(0.5, 0.95), on(0.68, 0.45)]).toEqual([0, 0]);
  });

  it('a tap added and taken away at the same spot leaves nothing', async () => {
    const analysis = await analyseRoom(room, pace);
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
        for (let i = 0; i < 2400; i++) {
          const inside = Math.hypot((i % 60) + 0.5 - x, Math.floor(i / 60) + 0.5 - y) <= radius - 1;
          const outside =
            Math.hypot((i % 60) + 0.5 - x, Math.floor(i / 60) + 0.5 - y) > radius + 1.5;
          if (inside) expect([added.data[i], taken.data[i]]).toEqual([255, 0]);
          if (outside) expect(taken.data[i]).toBe(before.data[i]);
        }
      }),
    );
  });

  it('never changes the selection it was given', () => {
    const before = empty(20, 20);
    brush(before, 10, 10, 5, true);
    expect(before.data.every((value) => value === 0)).toBe(true);
  });
});

function spreadOf({ data }: Pixels): number {
  const values = data.filter((_, i) => i % 4 === 1);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** Row, between two shares of the height, across which a column of patches changes most. */
function strongestRow(pixels: Pixels, x: number, from: number, to: number): number {
  const { width, height, data } = pixels;
  const green = (row: number) =>
    Array.from(
      { length: 20 },
      (_, i) => data[(row * width + Math.floor(x * width) + i) * 4 + 1],
    ).reduce((sum, value) => sum + value, 0);
  const rows = Array.from(
    { length: Math.floor((to - from) * height) },
    (_, i) => Math.floor(from * height) + i,
  );
  const change = (row: number) => Math.abs(green(row + 1) - green(row));
  return rows.reduce((best, row) => (change(row) > change(best) ? row : best));
}
