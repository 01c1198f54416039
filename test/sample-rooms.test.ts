import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createLens } from '@/scripts/sample-rooms/camera';
import { CHANNEL } from '@/scripts/sample-rooms/channels';
import { fillCache } from '@/scripts/sample-rooms/fill-cache';
import { listRooms } from '@/scripts/sample-rooms/load-room';
import { plain, solid } from '@/scripts/sample-rooms/material';
import { RayCaster } from '@/scripts/sample-rooms/ray-caster';
import { room } from '@/scripts/sample-rooms/rooms/empty-living-room';
import { Sampler } from '@/scripts/sample-rooms/sampler';
import { Scene } from '@/scripts/sample-rooms/scene';
import { quad } from '@/scripts/sample-rooms/shapes/flat';
import { Stage } from '@/scripts/sample-rooms/stage';
import { renderTile } from '@/scripts/sample-rooms/tile';

const FRAME_MARKERS = [0xc0, 0xc1, 0xc2];

/** Width and height from a JPEG's frame header. */
function jpegSize(bytes: Buffer): { width: number; height: number } {
  expect(bytes.readUInt16BE(0)).toBe(0xffd8);
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (!FRAME_MARKERS.includes(bytes[at + 1])) continue;
    return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
  }
  throw new Error('no frame header');
}

describe('the published sample rooms', () => {
  it('has a 1600 pixels wide JPEG for every room, small enough for a page', async () => {
    const rooms = await listRooms();
    expect(rooms).toEqual([
      'bathroom',
      'bedroom',
      'dated-living-room',
      'empty-living-room',
      'home-office',
      'kitchen',
    ]);
    for (const id of rooms) {
      const bytes = await readFile(`public/sample-rooms/${id}.jpg`);
      expect(jpegSize(bytes), id).toEqual({ width: 1600, height: 1067 });
      expect(bytes.length, id).toBeLessThan(400_000);
    }
  });
});

describe('the path tracer', () => {
  it('renders the same light twice, and some light at all', () => {
    const scene = new Scene(room);
    const render = (): number[] => {
      const cache = fillCache(scene, [400, 400]);
      const pixels: number[] = [];
      const tile = { left: 40, top: 20, right: 56, bottom: 32 };
      renderTile(scene, cache, { width: 96, height: 64, samples: 2 }, tile, (_, channels) =>
        pixels.push(...channels),
      );
      return pixels;
    };
    const first = render();
    expect(render()).toEqual(first);
    const light = first.filter((_, index) => index % 17 < CHANNEL.albedo);
    expect(light.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    expect(light.reduce((sum, value) => sum + value, 0) / light.length).toBeGreaterThan(0.05);
  });

  it('finds the nearer of two walls, and nothing beyond the limit', () => {
    const stage = new Stage();
    const grey = solid(plain([0.5, 0.5, 0.5]));
    for (const z of [-2, -5]) quad(stage, grey, [-1, -1, z], [2, 0, 0], [0, 2, 0]);
    const caster = new RayCaster(stage);
    expect(caster.cast(0.3, 0.2, 0, 0, 0, -1, 100)).toBe(true);
    expect(caster.distance).toBeCloseTo(2);
    expect(caster.cast(0.3, 0.2, -3, 0, 0, -1, 100)).toBe(true);
    expect(caster.distance).toBeCloseTo(2);
    expect(caster.isBlocked(0.3, 0.2, 0, 0, 0, -1, 1.9)).toBe(false);
    expect(caster.cast(3, 0, 0, 0, 0, -1, 100)).toBe(false);
  });
});

describe('the camera', () => {
  it('keeps verticals vertical however far the lens is shifted', () => {
    const view = { position: [0, 1.2, 0] as const, yawDegrees: 25, fieldDegrees: 90 };
    const lens = createLens({ ...view, shift: -0.2 }, 1.5);
    const compass = (x: number, y: number): number => {
      const direction = new Float64Array(3);
      lens(x, y, direction);
      return Math.atan2(direction[0], direction[2]);
    };
    expect(compass(0.1, 0.05)).toBeCloseTo(compass(0.1, 0.95), 10);
    expect(compass(0.9, 0.05)).toBeCloseTo(compass(0.9, 0.95), 10);
    expect(compass(0.1, 0.5)).not.toBeCloseTo(compass(0.9, 0.5), 1);
  });

  it('spans its field of view', () => {
    const lens = createLens(
      { position: [0, 1.2, 0], yawDegrees: 0, fieldDegrees: 90, shift: 0 },
      1.5,
    );
    const [left, right] = [new Float64Array(3), new Float64Array(3)];
    lens(0, 0.5, left);
    lens(1, 0.5, right);
    const cosine = left.reduce((sum, value, axis) => sum + value * right[axis], 0);
    expect((Math.acos(cosine) * 180) / Math.PI).toBeCloseTo(90, 6);
  });
});

describe('the sampler', () => {
  it('puts sixteen samples into sixteen different cells', () => {
    const sampler = new Sampler();
    const cells = Array.from({ length: 16 }, (_, index) => {
      sampler.start(7, index);
      sampler.draw();
      return Math.floor(sampler.u * 4) * 4 + Math.floor(sampler.v * 4);
    });
    expect(new Set(cells).size).toBe(16);
  });
});
