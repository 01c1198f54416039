/** Layouts as the camera sees them, and what the photo says of the walls. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pixels } from '@/utils/restyle/pixels';
import { busyShare } from '@/utils/studio/camera/busy-share';
import { busyWalls } from '@/utils/studio/camera/busy-walls';
import { castToWall } from '@/utils/studio/camera/projection';
import { boxOf, isPointOn, pointFrom } from '@/utils/studio/layout/box';
import { layOut } from '@/utils/studio/layout/lay-out';
import { distanceTo, looksAtCamera, shareCut } from '@/utils/studio/layout/sight';
import { alongWall, wallFaced } from '@/utils/studio/layout/walls';
import { pieces } from '@/utils/studio/pieces/registry';
import type { Calibration, WallPatch } from '@/utils/studio/space';
import { anyCalibration } from './kit/any-scene';
import { standInPieces } from './kit/stand-in-pieces';

const plain = { finishes: {}, pieces: {} };

function roomSeenFrom(yaw: number): Calibration {
  return {
    camera: {
      ...{ width: 1024, height: 683, focalLength: 520, centreX: 512, centreY: 330 },
      ...{ yaw, pitch: 0, roll: 0, eyeHeight: 1.2 },
    },
    room: { left: -2.6, right: 2.2, back: -5.2, front: 0, ceiling: 2.6 },
    openings: [],
    confidence: 1,
    madeBy: 'person',
  };
}

function furnished(calibration: Calibration, seed: number, busy: readonly WallPatch[] = []) {
  const request = { calibration, roomType: 'living-room', furnishing: plain, seed, busy } as const;
  return layOut(request, standInPieces).placed.flatMap((placed) => {
    const piece = standInPieces.find(({ id }) => id === placed.piece);
    return piece ? [{ placed, piece, box: boxOf(piece, placed) }] : [];
  });
}

const views = [-0.4, 0, 0.4].flatMap((yaw) => [1, 2, 3].map((seed) => [yaw, seed] as const));

describe.each(views)('a living room seen at %f, variation %i', (yaw, seed) => {
  const calibration = roomSeenFrom(yaw);
  const all = furnished(calibration, seed);
  const of = (kind: string) => all.find(({ piece }) => piece.kind === kind);
  const [sofa, table, rug] = [of('sofa'), of('coffee-table'), of('rug')];

  it('shows its sofa and table whole, a stride away', () => {
    for (const one of [sofa, table]) {
      expect(one).toBeDefined();
      if (!one) return;
      expect(shareCut(calibration.camera, one.box)).toBeLessThan(0.02);
      expect(distanceTo(one.box)).toBeGreaterThan(1.5);
    }
  });

  it('lays its rug under the table and the front of the sofa', () => {
    if (!sofa || !table || !rug) throw new Error('A piece is missing.');
    expect(isPointOn(rug.box, [table.box.x, table.box.z])).toBe(true);
    expect(isPointOn(rug.box, pointFrom(sofa.box, 0, sofa.box.depth / 2 - 0.05))).toBe(true);
    expect(shareCut(calibration.camera, rug.box)).toBeLessThan(0.45);
  });

  it('cuts nothing that stands', () => {
    const standing = all.filter(({ piece }) => piece.stands === 'floor');
    const cut = standing.filter(({ box }) => shareCut(calibration.camera, box) > 0.02);
    expect(cut.map(({ placed }) => placed.id)).toEqual([]);
  });

  it('hangs nothing that would be seen edge-on', () => {
    const hung = all.filter(({ piece }) => piece.stands === 'wall' && piece.kind !== 'curtains');
    expect(hung.filter(({ box }) => looksAtCamera(box) < 0.3)).toEqual([]);
  });
});

describe('two variations', () => {
  it.each([-0.4, 0, 0.4])('seen at %f put the sofa elsewhere or turn it', (yaw) => {
    const calibration = roomSeenFrom(yaw);
    const [one, other] = [1, 2].map((seed) => furnished(calibration, seed)[0]?.box);
    if (!one || !other) throw new Error('A sofa is missing.');
    const isTurned = Math.cos(one.turn - other.turn) < 0.5;
    const moved = Math.hypot(one.x - other.x, one.z - other.z);
    expect(isTurned || moved > 0.8).toBe(true);
  });
});

describe('a small bedroom', () => {
  const seen = roomSeenFrom(0.5);
  const calibration: Calibration = {
    ...seen,
    camera: { ...seen.camera, focalLength: 530, centreY: 300, eyeHeight: 1.2 },
    room: { left: -2.2, back: -3.6, front: 0, ceiling: 2.5 },
  };
  it('gets a bed that is wholly seen, narrower if need be', () => {
    const request = { calibration, roomType: 'bedroom', furnishing: plain, seed: 1 } as const;
    const beds = layOut(request).placed.flatMap((placed) => {
      const piece = pieces.find(({ id }) => id === placed.piece);
      return piece?.kind === 'bed' ? [boxOf(piece, placed)] : [];
    });
    expect(beds).toHaveLength(1);
    expect(
      beds.map((box) => shareCut(calibration.camera, box)).filter((cut) => cut > 0.02),
    ).toEqual([]);
  });
});

const anyPatch = fc
  .record({
    wall: fc.constantFrom('back' as const, 'left' as const, 'right' as const),
    middle: fc.double({ min: -5, max: 2, noNaN: true }),
    width: fc.double({ min: 0.2, max: 1.6, noNaN: true }),
    bottom: fc.double({ min: 0.3, max: 1.2, noNaN: true }),
  })
  .map(
    ({ wall, middle, width, bottom }): WallPatch => ({
      ...{ wall, bottom, top: bottom + 0.9 },
      ...{ from: middle - width / 2, to: middle + width / 2 },
    }),
  );

describe('walls that are not plain', () => {
  it('get nothing hung on them', () => {
    fc.assert(
      fc.property(anyCalibration, fc.array(anyPatch, { maxLength: 6 }), (calibration, busy) => {
        const over = furnished(calibration, 1, busy).filter(({ piece, box }) => {
          if (piece.stands !== 'wall' || piece.kind === 'curtains') return false;
          const wall = wallFaced(box.turn);
          const along = alongWall(wall, box);
          const [from, to] = [along - box.width / 2, along + box.width / 2];
          const behind = { wall, from, to, bottom: box.bottom, top: box.top };
          return busyShare(busy, behind) > 0.04;
        });
        expect(over.map(({ placed }) => placed)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('are found where the photo shows something else than wall', () => {
    const calibration = roomSeenFrom(0.2);
    const pane: WallPatch = { wall: 'back', from: -1.5, to: -0.3, bottom: 0.9, top: 2.1 };
    const busy = busyWalls(pictureOf(calibration, pane), calibration);
    expect(busyShare(busy, pane)).toBeGreaterThan(0.85);
    expect(busyShare(busy, { ...pane, from: 0, to: 1.5 })).toBe(0);
    expect(busyShare(busy, { ...pane, wall: 'left', from: -4.5, to: -3 })).toBe(0);
  });
});

/** Walls that get darker to the left and a blue pane. */
function pictureOf({ camera, room }: Calibration, pane: WallPatch): Pixels {
  const { width, height } = camera;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [along = 0, up = 0] = castToWall(camera, room, 'back', { x, y }) ?? [];
      const isPane = along > pane.from && along < pane.to && up > pane.bottom && up < pane.top;
      const light = 190 + (40 * x) / width;
      data.set(isPane ? [120, 160, 210] : [light, light, light - 6], (y * width + x) * 4);
    }
  }
  return { width, height, data };
}
