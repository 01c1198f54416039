/** What the tools of the selection editor do to a selection, and what the view does to the picture. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKey, tools } from '@/components/selection/editor-keys';
import { invertSelection, type Point, shareChosen } from '@/components/selection/selection';
import { fillPolygon, rectangleBetween } from '@/components/selection/shapes';
import {
  bringIntoView,
  panBy,
  placeInFrame,
  type View,
  wholeView,
  zoomAt,
} from '@/components/selection/view';
import { feather } from '@/utils/restyle/feather';
import { emptyMask, type Mask } from '@/utils/restyle/pixels';
import { maskOf } from '@/utils/store/mask-of';

const WIDTH = 23;
const HEIGHT = 17;

/** Also outside of the picture, and never exactly on a pixel's centre. */
const coordinate = fc
  .integer({ min: -500, max: 3500 })
  .map((hundredths) => hundredths / 100 + 0.003);
const point: fc.Arbitrary<Point> = fc.record({ x: coordinate, y: coordinate });
const corners = fc.array(point, { minLength: 3, maxLength: 8 });
const mask: fc.Arbitrary<Mask> = fc
  .array(fc.constantFrom(0, 255), { minLength: WIDTH * HEIGHT, maxLength: WIDTH * HEIGHT })
  .map((data) => ({ width: WIDTH, height: HEIGHT, data: Uint8Array.from(data) }));

/** Counts the sides to the right of a point, the slow way. */
function isInside({ x, y }: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  polygon.forEach((from, place) => {
    const to = polygon[(place + 1) % polygon.length];
    if (!to || from.y > y === to.y > y) return;
    if (x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) inside = !inside;
  });
  return inside;
}

function everyPixel(check: (place: number, centre: Point) => void): void {
  for (let place = 0; place < WIDTH * HEIGHT; place++) {
    check(place, { x: (place % WIDTH) + 0.5, y: Math.floor(place / WIDTH) + 0.5 });
  }
}

describe('a polygon', () => {
  it('changes exactly the pixels whose centre it encloses', () => {
    fc.assert(
      fc.property(mask, corners, fc.boolean(), (before, polygon, add) => {
        const after = fillPolygon(before, polygon, add);
        everyPixel((place, centre) => {
          const expected = isInside(centre, polygon) ? (add ? 255 : 0) : before.data[place];
          expect(after.data[place]).toBe(expected);
        });
      }),
    );
  });

  it('leaves the selection it came from as it was', () => {
    const before = emptyMask(WIDTH, HEIGHT);
    fillPolygon(before, rectangleBetween({ x: 1, y: 1 }, { x: 9, y: 9 }), true);
    expect(shareChosen(before)).toBe(0);
  });
});

describe('a rectangle', () => {
  it('is the same from whichever of its corners it is drawn', () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        const empty = emptyMask(WIDTH, HEIGHT);
        const drawn = fillPolygon(empty, rectangleBetween(one, other), true);
        const others = rectangleBetween({ x: one.x, y: other.y }, { x: other.x, y: one.y });
        expect(fillPolygon(empty, others, true)).toEqual(drawn);
        everyPixel((place, { x, y }) => {
          const inside =
            x > Math.min(one.x, other.x) &&
            x < Math.max(one.x, other.x) &&
            y > Math.min(one.y, other.y) &&
            y < Math.max(one.y, other.y);
          expect(drawn.data[place]).toBe(inside ? 255 : 0);
        });
      }),
    );
  });
});

describe('inverting', () => {
  it('swaps what is chosen, and twice is never', () => {
    fc.assert(
      fc.property(mask, (before) => {
        const inverted = invertSelection(before);
        expect(shareChosen(inverted)).toBeCloseTo(1 - shareChosen(before));
        expect(invertSelection(inverted)).toEqual(before);
      }),
    );
  });
});

describe('a soft edge', () => {
  const reach = fc.integer({ min: 0, max: 12 });

  it('fades the same way whichever side is chosen', () => {
    fc.assert(
      fc.property(mask, reach, (before, pixels) => {
        const faded = feather(before, pixels);
        const other = feather(invertSelection(before), pixels);
        faded.data.forEach((value, place) => {
          expect(Math.abs(255 - value - (other.data[place] ?? 0))).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('changes nothing beyond its reach', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: WIDTH - 1 }), reach, (column, pixels) => {
        const half = [
          { x: 0, y: 0 },
          { x: column, y: HEIGHT },
        ] as const;
        const before = fillPolygon(emptyMask(WIDTH, HEIGHT), rectangleBetween(...half), true);
        const faded = feather(before, pixels);
        everyPixel((place, { x }) => {
          if (Math.abs(x - column) > pixels) expect(faded.data[place]).toBe(before.data[place]);
        });
      }),
    );
  });

  it('falls from inside to outside without a step back, half of it at the edge', () => {
    const before = fillPolygon(
      emptyMask(60, 3),
      rectangleBetween({ x: 0, y: 0 }, { x: 30, y: 3 }),
      true,
    );
    const row = [...feather(before, 15).data.slice(60, 120)];
    expect(row).toEqual([...row].sort((a, b) => b - a));
    expect(new Set(row).size).toBeGreaterThan(10);
    expect((row[29] ?? 0) + (row[30] ?? 0)).toBeCloseTo(255, -1);
  });
});

describe('the view', () => {
  const part = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  const place = fc.record({ x: part, y: part });
  const factor = fc.integer({ min: 5, max: 400 }).map((percent) => percent / 100);
  const view: fc.Arbitrary<View> = fc
    .tuple(factor, place, place)
    .map(([by, at, way]) => panBy(zoomAt(wholeView, by, at), { x: way.x - 0.5, y: way.y - 0.5 }));

  it('always fills the frame, between the whole picture and eight times', () => {
    fc.assert(
      fc.property(view, factor, place, (before, by, at) => {
        const { scale, x, y } = zoomAt(before, by, at);
        expect(scale).toBeGreaterThanOrEqual(1);
        expect(scale).toBeLessThanOrEqual(8);
        for (const offset of [x, y]) {
          expect(offset).toBeLessThanOrEqual(0);
          expect(offset + scale).toBeGreaterThanOrEqual(1 - 1e-9);
        }
      }),
    );
  });

  it('keeps what is under the pointer while it enlarges', () => {
    fc.assert(
      fc.property(view, place, (before, at) => {
        const spot = { x: (at.x - before.x) / before.scale, y: (at.y - before.y) / before.scale };
        const after = placeInFrame(zoomAt(before, 1.5, at), spot);
        expect(after.x).toBeCloseTo(at.x);
        expect(after.y).toBeCloseTo(at.y);
      }),
    );
  });

  it('brings every spot into sight', () => {
    fc.assert(
      fc.property(view, place, (before, spot) => {
        const { x, y } = placeInFrame(bringIntoView(before, spot), spot);
        for (const where of [x, y]) {
          expect(where).toBeGreaterThanOrEqual(-1e-9);
          expect(where).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});

describe('keys', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

  it('differ for every tool, in either case', () => {
    for (const { id, shortcut } of tools) {
      expect(readKey({ ...plain, key: shortcut.toLowerCase() })).toEqual({ tool: id });
      expect(readKey({ ...plain, key: shortcut, shiftKey: true })).toEqual({ tool: id });
    }
  });

  it('mean nothing of ours together with Ctrl or Alt, but for undo and redo', () => {
    expect(readKey({ ...plain, key: 'b', ctrlKey: true })).toBeUndefined();
    expect(readKey({ ...plain, key: 'i', altKey: true })).toBeUndefined();
    expect(readKey({ ...plain, key: 'z', metaKey: true })).toEqual({ action: 'undo' });
    expect(readKey({ ...plain, key: 'Z', ctrlKey: true, shiftKey: true })).toEqual({
      action: 'redo',
    });
  });

  it.each(['Tab', 'Enter', 'constructor', 'ArrowUp'])('leave %s alone', (key) => {
    expect(readKey({ ...plain, key })).toBeUndefined();
  });
});

describe('a kept selection', () => {
  const kept = new Blob(['mask']);

  it('serves what it was made for, and one without a purpose serves both', () => {
    const walls = { mask: kept, maskMeans: 'surface-to-paint' } as const;
    expect(maskOf(walls, 'surface-to-paint')).toBe(kept);
    expect(maskOf(walls, 'area-to-change')).toBeUndefined();
    expect(maskOf({ mask: kept }, 'area-to-change')).toBe(kept);
    expect(maskOf({ mask: kept }, 'none')).toBeUndefined();
  });
});
