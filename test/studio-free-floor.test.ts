import { describe, expect, test } from 'vitest';
import { freeFloor } from '@/utils/studio/camera/free-floor';
import { mergeCells } from '@/utils/studio/camera/merge-cells';
import { project } from '@/utils/studio/camera/projection';
import type { Calibration, FloorPoint, Vector } from '@/utils/studio/space';
import { photograph } from './kit/generated-room-picture';
import { type GeneratedRoom, generateRoom } from './kit/generated-rooms';

/** Levels by which clutter must differ from the floor behind it to be seen at all. */
const SEEN = 40;
const STEP = 0.2;

const calibrationOf = ({ camera, room }: GeneratedRoom): Calibration => ({
  ...{ camera, room, openings: [], confidence: 1, madeBy: 'person' },
});

const rooms = Array.from({ length: 40 }, (_, seed) => generateRoom(seed));
const isIn = ([x, z]: FloorPoint, [from, , to]: readonly FloorPoint[]) =>
  from !== undefined &&
  to !== undefined &&
  x >= from[0] - 1e-9 &&
  x < to[0] &&
  z >= from[1] - 1e-9 &&
  z < to[1];

/** How much of the covered and of the free floor is kept out of. */
function judge(room: GeneratedRoom): {
  covered: number;
  hits: number;
  free: number;
  wrong: number;
} {
  const picture = photograph(room);
  const bare = photograph({ ...room, clutter: [] });
  const { keepOut } = freeFloor(picture, calibrationOf(room));
  const counts = { covered: 0, hits: 0, free: 0, wrong: 0 };
  for (let x = room.room.left + 0.3; x < room.room.right - 0.3; x += STEP) {
    for (let z = room.room.back + 0.3; z < room.room.front; z += STEP) {
      const at = project(room.camera, [x, 0, z]);
      const [column, row] = [Math.floor(at.x), Math.floor(at.y)];
      const isSeen = column >= 0 && row >= 0 && column < picture.width && row < picture.height;
      if (at.depth <= 0 || !isSeen) continue;
      const i = (row * picture.width + column) * 4;
      const change = [0, 1, 2].reduce(
        (sum, k) => sum + Math.abs((picture.data[i + k] ?? 0) - (bare.data[i + k] ?? 0)),
        0,
      );
      const isKept = keepOut.some((outline) => isIn([x, z], outline));
      if (change > SEEN) {
        counts.covered++;
        if (isKept) counts.hits++;
      } else if (change < SEEN / 4) {
        counts.free++;
        if (isKept) counts.wrong++;
      }
    }
  }
  return counts;
}

describe('the free floor', () => {
  test('of an empty room is nearly all of it', () => {
    const shares = rooms.map(
      (room) => freeFloor(photograph({ ...room, clutter: [] }), calibrationOf(room)).share,
    );
    const whole = shares.filter((share) => share >= 0.85).length;
    expect(whole / shares.length).toBeGreaterThanOrEqual(0.9);
  });

  test('leaves out most of what stands on it, and little else', () => {
    const full = rooms.filter(({ clutter }) => clutter.length > 0).map(judge);
    const sum = (of: 'covered' | 'hits' | 'free' | 'wrong') =>
      full.reduce((total, one) => total + one[of], 0);
    expect(sum('covered')).toBeGreaterThan(100);
    expect(sum('hits') / sum('covered')).toBeGreaterThan(0.8);
    expect(sum('wrong') / sum('free')).toBeLessThan(0.08);
  });
});

describe("a bed that fills most of the picture's floor", () => {
  test('is not taken for the floor', () => {
    const filled = rooms.slice(0, 16).map((room) => {
      const { back, left, right } = room.room;
      const middle = (left + right) / 2;
      const size: Vector = [(right - left) * 0.6, 0.45, -back * 0.55];
      const at: FloorPoint = [middle, back * 0.68];
      return judge({ ...room, clutter: [{ at, size, turn: 0, colour: [70, 90, 160] }] });
    });
    const sum = (of: 'covered' | 'hits' | 'free' | 'wrong') =>
      filled.reduce((total, one) => total + one[of], 0);
    expect(sum('hits') / sum('covered')).toBeGreaterThan(0.78);
    expect(sum('wrong') / sum('free')).toBeLessThan(0.14);
  });
});

test('marked cells become as few rectangles as rows allow', () => {
  const marked = [true, true, false, true, true, false, false, false, true];
  const grid = { left: -1, back: -4, columns: 3, rows: 3 };
  expect(mergeCells(marked, grid, 0.5)).toEqual([
    [
      [-1, -4],
      [0, -4],
      [0, -3],
      [-1, -3],
    ],
    [
      [0, -3],
      [0.5, -3],
      [0.5, -2.5],
      [0, -2.5],
    ],
  ]);
});
