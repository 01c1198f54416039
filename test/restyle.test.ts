import { describe, expect, it } from 'vitest';
import type { Pixels } from '@/utils/restyle/pixels';
import { restyle } from '@/utils/restyle/restyle';
import {
  draw,
  emptyRoom,
  grain,
  meanDifference,
  neutral,
  pace,
  patchAt,
  plain,
  plainRoom,
  room,
  sage,
} from './kit/drawn-rooms';

describe('restyle: light and tone', () => {
  it('gives the same bytes for the same input', async () => {
    const first = await restyle(room, sage, { variation: 1, walls: 'auto' }, pace);
    const second = await restyle(emptyRoom(240, 180), sage, { variation: 1, walls: 'auto' }, pace);
    expect(second.pixels.data).toEqual(first.pixels.data);
  });

  it('hardly changes anything for a look that asks for nothing', async () => {
    const grey = draw(240, 180, (x, y) => [x, x, y + 40]);
    const { pixels } = await restyle(grey, neutral, plain, pace);
    expect(meanDifference(grey, pixels)).toBeLessThan(1);
  });

  it('is plain to see', async () => {
    const { pixels } = await restyle(room, sage, plainRoom, pace);
    const [before, after] = [patchAt(room, 0.3, 0.5), patchAt(pixels, 0.3, 0.5)];
    expect(after[0] - after[2]).toBeGreaterThan(before[0] - before[2] + 4);
  });

  it('turns cooler, darker and flatter where asked', async () => {
    const look = { ...neutral, warmth: -1, lift: -1 };
    const { pixels } = await restyle(room, look, plainRoom, pace);
    const [before, after] = [patchAt(room, 0.3, 0.9), patchAt(pixels, 0.3, 0.9)];
    expect(after[1]).toBeLessThan(before[1]);
    expect(after[0] - after[2]).toBeLessThan(before[0] - before[2]);
  });

  it('leaves a view through a window as it was', async () => {
    const { pixels, analysis } = await restyle(
      room,
      { ...sage, warmth: 1, lift: 1 },
      plainRoom,
      pace,
    );
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
    const { pixels } = await restyle(room, { ...sage, contrast: 1 }, plainRoom, pace);
    const strongest = (picture: Pixels) => strongestRow(picture, 0.3, 0.6, 0.9);
    expect(strongest(pixels)).toBe(strongest(room));
  });

  it('looks different from variation to variation', async () => {
    const { analysis } = await restyle(room, sage, plainRoom, pace);
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
