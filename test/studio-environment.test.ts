import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pixels } from '@/utils/restyle/pixels';
import { type Cube, halved, paintCube, texelTowards } from '@/utils/studio/picture/cube';
import { lookAround } from '@/utils/studio/picture/environment';
import { glossLevels } from '@/utils/studio/picture/gloss-levels';
import type { RoomLight } from '@/utils/studio/picture/room-light';
import type { Vector } from '@/utils/studio/space';

const part = fc.double({ min: -1, max: 1, noNaN: true });
const direction = fc
  .tuple(part, part, part)
  .filter((vector) => Math.hypot(...vector) > 0.1)
  .map(([x, y, z]): Vector => {
    const long = Math.hypot(x, y, z);
    return [x / long, y / long, z / long];
  });

const lightAt = ({ size, light }: Cube, [x, y, z]: Vector) => light[texelTowards(size, x, y, z)];

/** One bright patch ahead (-z) in the dark. */
const lamp = paintCube(32, (x, y, z, light, at) => {
  light.fill(z < 0 && Math.hypot(x, y) < 0.3 ? 4 : 0.1, at, at + 3);
});

function meanOf({ light }: Cube): number {
  return light.reduce((sum, value) => sum + value, 0) / light.length;
}

describe('a cube of light', () => {
  it('shows in every direction what was painted there', () => {
    const cube = paintCube(64, (x, y, z, light, at) => {
      const long = Math.hypot(x, y, z);
      light.set([x / long, y / long, z / long], at);
    });
    fc.assert(
      fc.property(direction, (towards) => {
        const at = texelTowards(64, ...towards);
        const [x, y, z] = cube.light.subarray(at, at + 3);
        expect(Math.hypot(x - towards[0], y - towards[1], z - towards[2])).toBeLessThan(0.03);
      }),
    );
  });

  it('keeps its light when it is halved', () => {
    const half = halved(lamp);
    expect(half.size).toBe(16);
    expect(meanOf(half)).toBeCloseTo(meanOf(lamp), 5);
    expect(lightAt(half, [0, 0, -1])).toBeCloseTo(4);
  });
});

describe('what ever rougher surfaces mirror', () => {
  it('is the same everywhere where all light is the same', () => {
    const grey = paintCube(32, (_x, _y, _z, light, at) => light.fill(0.5, at, at + 3));
    for (const { light } of glossLevels(grey, 4)) {
      expect(Math.min(...light)).toBeCloseTo(0.5, 4);
      expect(Math.max(...light)).toBeCloseTo(0.5, 4);
    }
  });

  it('is a fainter and wider lamp at each level', () => {
    const levels = glossLevels(lamp, 4);
    expect(levels.map(({ size }) => size)).toEqual([32, 16, 8, 4]);
    const ahead = levels.map((level) => lightAt(level, [0, 0, -1]));
    expect(ahead[0]).toBeCloseTo(4);
    for (let i = 1; i < levels.length; i++) expect(ahead[i]).toBeLessThan(ahead[i - 1] ?? 0);
    const aside = levels.map((level) => lightAt(level, [0.6, 0, -0.8]));
    expect(aside[0]).toBeCloseTo(0.1);
    expect(aside[3]).toBeGreaterThan(0.2);
    expect(lightAt(levels[3] ?? lamp, [0, 0, 1])).toBeCloseTo(0.1, 2);
  });
});

describe('the room that furniture mirrors', () => {
  const light: RoomLight = {
    ...{ panels: [], panelShare: 0.4, towards: [-0.6, 0, -0.8] },
    ...{ floor: [0.3, 0.2, 0.1], white: [1, 1, 1] },
  };
  /** Bright above, dark below. */
  const photo: Pixels = { width: 16, height: 8, data: new Uint8ClampedArray(16 * 8 * 4) };
  for (let i = 0; i < 16 * 8; i++) photo.data.fill(i < 64 ? 200 : 60, 4 * i, 4 * i + 4);
  const write = lookAround(light, photo, 0.5);
  const look = ([x, y, z]: Vector) => {
    const rgb = new Float32Array(3);
    write(x, y, z, rgb, 0);
    return [...rgb];
  };

  it('has a window where the light comes from', () => {
    expect(look([-0.6, 0.2, -0.8])).toEqual([4, 4, 4]);
    expect(look([0.6, -0.2, 0.8])[0]).toBeLessThan(2);
    expect(look([0.6, 0.2, -0.8])[0]).toBeLessThan(2);
  });

  it('has its floor below and a pale ceiling above', () => {
    expect(look([0.1, -1, 0.1])).toEqual([...Float32Array.of(0.3, 0.2, 0.1)]);
    expect(look([0.1, 1, 0.1])).toEqual([...Float32Array.of(0.72, 0.72, 0.72)]);
  });

  it('has the photo on every wall, upright', () => {
    for (const [x, z] of [
      [1, 0],
      [0, 1],
      [1, 0.2],
    ] as const) {
      expect(look([x, 0.2, z])[0]).toBeGreaterThan(2 * (look([x, -0.2, z])[0] ?? 0));
    }
  });
});
