import { Box3, Euler, Matrix4, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { buildShape } from '@/utils/studio/model/build-shape';
import { findPiece, pieces } from '@/utils/studio/pieces/registry';
import { type Part, type Piece, pieceKinds, type Size, sizeOf } from '@/utils/studio/pieces/spec';

const files = Object.keys(import.meta.glob('../utils/studio/pieces/*.ts'))
  .map((path) => path.replace(/.*\/|\.ts$/g, ''))
  .filter((name) => !['spec', 'shape', 'registry'].includes(name));

/** How far creases and splayed feet may stand out, metres; loose pillows, folds and leaves more. */
const tolerance = { firm: 0.045, loose: 0.12 };
const looseKinds = new Set(['pillow', 'cloth', 'plant']);
const touching = 0.006;

interface Made {
  size: Size;
  parts: readonly Part[];
  boxes: readonly Box3[];
  whole: Box3;
}

function make(piece: Piece, width: number | undefined, seed: number): Made {
  const size = sizeOf(piece, width);
  const parts = piece.parts(size, seed);
  const boxes = parts.map((part, index) => boxOf(part, seed + index));
  const whole = boxes.reduce((sum, box) => sum.union(box), new Box3());
  return { size, parts, boxes, whole };
}

/** Where a part really is: its shape as the engine builds it, turned and moved. */
function boxOf({ shape, at, turn = [0, 0, 0] }: Part, seed: number): Box3 {
  const geometry = buildShape(shape, { detail: 9, seed });
  const place = new Matrix4().makeRotationFromEuler(new Euler(...turn)).setPosition(...at);
  geometry.applyMatrix4(place);
  geometry.computeBoundingBox();
  return geometry.boundingBox ?? new Box3();
}

const widthsOf = (piece: Piece) =>
  piece.widths ? [undefined, piece.widths.from, piece.widths.to] : [undefined];

const made = pieces.map((piece) => ({
  piece,
  all: widthsOf(piece).map((width, index) => make(piece, width, index + 1)),
}));

describe('the pieces of furniture', () => {
  it('are at least 45, each named as its file', () => {
    expect(pieces.length).toBeGreaterThanOrEqual(45);
    expect(pieces.map((piece) => piece.id).sort()).toEqual(files.sort());
    expect(findPiece('sofa-track-arm')?.kind).toBe('sofa');
  });

  it('leave no kind without a piece', () => {
    const kinds = new Set(pieces.map((piece) => piece.kind));
    expect(pieceKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('have labels that tell them apart', () => {
    expect(new Set(pieces.map((piece) => piece.label.en)).size).toBe(pieces.length);
  });
});

describe.each(made)('$piece.id', ({ piece, all }) => {
  it('has finite parts that a hand put there the same way twice', () => {
    const again = piece.parts(sizeOf(piece), 1);
    expect(all[0]?.parts).toEqual(again);
    for (const { boxes } of all)
      for (const box of boxes) {
        expect([...box.min.toArray(), ...box.max.toArray()].every(Number.isFinite)).toBe(true);
        expect(box.isEmpty()).toBe(false);
      }
  });

  it('keeps to its size', () => {
    for (const { size, parts, boxes } of all) {
      const outside = parts.flatMap((part, index) => {
        const over = Math.max(...beyond(piece, size, boxes[index] ?? new Box3()));
        const allowed = looseKinds.has(part.shape.kind) ? tolerance.loose : tolerance.firm;
        return over > allowed ? [`${part.shape.kind} in ${part.slot}: ${over.toFixed(3)}`] : [];
      });
      expect(outside).toEqual([]);
    }
  });

  it('fills its size', () => {
    for (const { size, whole } of all) {
      const extent = whole.getSize(new Vector3());
      expect(extent.x / size.width).toBeGreaterThan(0.6);
      expect(extent.y / size.height).toBeGreaterThan(0.6);
    }
  });

  it('stands, hangs or leans on something', () => {
    for (const { whole } of all) {
      if (piece.stands === 'wall') expect(whole.min.z).toBeGreaterThan(-0.005);
      else if (piece.stands === 'ceiling') expect(Math.abs(whole.max.y)).toBeLessThan(0.012);
      else expect(Math.abs(whole.min.y)).toBeLessThan(0.012);
    }
  });

  it('has no part in the air', () => {
    for (const { boxes, parts } of all) {
      const held = heldUp(boxes, (box) => grounded(piece, box));
      const inTheAir = parts.filter((_, index) => !held.has(index));
      expect(inTheAir.map(({ shape, slot, at }) => ({ kind: shape.kind, slot, at }))).toEqual([]);
    }
  });
});

/** Metres that a piece stands out: left, right, below, above, behind, in front. */
function beyond(piece: Piece, { width, height, depth }: Size, { min, max }: Box3): number[] {
  const [bottom, top] = piece.stands === 'ceiling' ? [-height, 0] : [0, height];
  const [back, front] = piece.stands === 'wall' ? [0, depth] : [-depth / 2, depth / 2];
  return [
    -width / 2 - min.x,
    max.x - width / 2,
    bottom - min.y,
    max.y - top,
    back - min.z,
    max.z - front,
  ];
}

function grounded(piece: Piece, box: Box3): boolean {
  if (piece.stands === 'wall') return box.min.z < 0.02;
  return piece.stands === 'ceiling' ? box.max.y > -0.02 : box.min.y < 0.02;
}

/** Which boxes are held up by what holds up the piece, through boxes that touch. */
function heldUp(boxes: readonly Box3[], isGrounded: (box: Box3) => boolean): Set<number> {
  const held = new Set(boxes.flatMap((box, index) => (isGrounded(box) ? [index] : [])));
  const queue = [...held];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const reach = boxes[next]?.clone().expandByScalar(touching) ?? new Box3();
    boxes.forEach((box, index) => {
      if (held.has(index) || !reach.intersectsBox(box)) return;
      held.add(index);
      queue.push(index);
    });
  }
  return held;
}
