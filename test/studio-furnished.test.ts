/** Rooms that hold furniture already, and what a layout does about it. */
import { describe, expect, it } from 'vitest';
import { project } from '@/utils/studio/camera/projection';
import { whatStands } from '@/utils/studio/camera/what-stands';
import { layOut } from '@/utils/studio/layout/lay-out';
import type { Calibration, FloorPoint, Opening, Vector } from '@/utils/studio/space';
import { photograph } from './kit/generated-room-picture';
import { type GeneratedRoom, generateRoom } from './kit/generated-rooms';
import { standInPieces } from './kit/stand-in-pieces';

/** The machine may be busy. */
const PATIENCE_MS = 60_000;
const BED: Vector = [1.8, 0.55, 2.1];
const BLUE = [60, 70, 140] as const;
const plain = { finishes: {}, pieces: {} };

function calibrationOf({ camera, room, panels }: GeneratedRoom): Calibration {
  const openings = panels.flatMap(({ kind, colour: _, ...place }): Opening[] => {
    if (kind === 'door') return [{ ...place, kind }];
    return kind === 'window' || kind === 'blinds' ? [{ ...place, kind: 'window' }] : [];
  });
  return { camera, room, openings, confidence: 1, madeBy: 'person' };
}

/** Where a bed stands with its head to the back wall and all of it in the photo. */
function placeForBed({ camera, room }: GeneratedRoom): FloorPoint | undefined {
  const z = room.back + BED[2] / 2 + 0.05;
  for (let x = room.left + 1; x <= room.right - 1; x += 0.2) {
    const corners = [-1, 1].flatMap((side) =>
      [-1, 1].map((end) => project(camera, [x + (side * BED[0]) / 2, 0, z + (end * BED[2]) / 2])),
    );
    const isSeen = corners.every(
      (at) => at.depth > 0 && at.x > 0 && at.y > 0 && at.x < camera.width && at.y < camera.height,
    );
    if (isSeen) return [x, z];
  }
  return undefined;
}

const rooms = Array.from({ length: 12 }, (_, seed) => generateRoom(seed)).flatMap((room) => {
  const at = placeForBed(room);
  return at ? [{ room, at }] : [];
});

const seenWith = (room: GeneratedRoom, clutter: GeneratedRoom['clutter']) =>
  whatStands(photograph({ ...room, clutter }), calibrationOf(room));

describe('what stands in a photo', () => {
  it(
    'is noticed when it is as large as a bed, and nothing is where there is none',
    () => {
      const findings = rooms.map(({ room, at }) => ({
        bed: seenWith(room, [{ at, size: BED, turn: 0, colour: BLUE }]).furnished,
        none: seenWith(room, []).furnished,
      }));
      expect(findings.length).toBeGreaterThan(6);
      expect(findings.filter(({ bed }) => !bed)).toEqual([]);
      expect(findings.filter(({ none }) => none)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'is mostly noticed even where it has the colour of the floor',
    () => {
      const noticed = rooms.filter(
        ({ room, at }) =>
          seenWith(room, [{ at, size: BED, turn: 0, colour: room.flooring.colour }]).furnished,
      );
      expect(noticed.length / rooms.length).toBeGreaterThanOrEqual(0.6);
    },
    PATIENCE_MS,
  );
});

describe('a bedroom with a bed', () => {
  const { room } = generateRoom(3);
  const calibration: Calibration = {
    camera: {
      ...{ width: 1024, height: 683, focalLength: 520, centreX: 512, centreY: 330 },
      ...{ yaw: 0.2, pitch: 0, roll: 0, eyeHeight: 1.2 },
    },
    room: { ...room, left: -2.6, right: 2.2, back: -5.2, front: 0 },
    openings: [],
    confidence: 1,
    madeBy: 'person',
  };
  const kindsIn = (furnished: boolean) =>
    layOut(
      { calibration, roomType: 'bedroom', furnishing: plain, seed: 1, furnished },
      standInPieces,
    ).placed.map(({ piece }) => standInPieces.find(({ id }) => id === piece)?.kind);

  it('gets no second one, but something', () => {
    expect(kindsIn(false)).toContain('bed');
    expect(kindsIn(true)).not.toContain('bed');
    expect(kindsIn(true).length).toBeGreaterThan(0);
  });
});
