/** What a piece covers in the photo, as outlines in fractions of its size. */
import { project } from '@/utils/studio/camera/projection';
import { boxOf, cornersOf } from '@/utils/studio/layout/box';
import { findPiece } from '@/utils/studio/pieces/registry';
import type { Placed } from '@/utils/studio/scene';
import type { Camera, FloorPoint, Point, Vector } from '@/utils/studio/space';

/** Metres ahead of the camera before which nothing can be drawn. */
const NEAR = 0.1;
/** Height of a rug's or a picture's other side is nothing; the floor's outline is enough. */
const FLAT = 0.05;

export interface PieceOutline {
  /** Around the whole piece. */
  around: readonly Point[];
  /** Its footprint; empty where it stands on nothing. */
  foot: readonly Point[];
}

/** The outline of a placed piece; undefined where it can't be seen or isn't known. */
export function outlineOf(camera: Camera, placed: Placed): PieceOutline | undefined {
  const piece = findPiece(placed.piece);
  if (!piece) return undefined;
  const corners = cornersOf(boxOf(piece, placed));
  const around = hullOf(seenAt(camera, corners));
  if (around.length < 3) return undefined;
  const stands = piece.stands === 'floor' || piece.stands === 'surface';
  const foot = stands && piece.size.height > FLAT ? seenAt(camera, corners.slice(0, 4)) : [];
  return { around, foot: foot.length === 4 ? foot : [] };
}

/** An outline on the floor as it is seen. */
export function floorOutline(camera: Camera, outline: readonly FloorPoint[]): readonly Point[] {
  return seenAt(
    camera,
    outline.map(([x, z]) => [x, 0, z]),
  );
}

function seenAt(camera: Camera, points: readonly Vector[]): Point[] {
  return points.flatMap((point) => {
    const { x, y, depth } = project(camera, point);
    return depth > NEAR ? [{ x: x / camera.width, y: y / camera.height }] : [];
  });
}

/** The smallest convex outline around points. */
function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const lower = chainOf(sorted);
  const upper = chainOf(sorted.toReversed());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function chainOf(points: readonly Point[]): readonly Point[] {
  const chain: Point[] = [];
  for (const point of points) {
    while (turnsRight(chain.at(-2), chain.at(-1), point)) chain.pop();
    chain.push(point);
  }
  return chain;
}

function turnsRight(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (!a || !b) return false;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) <= 0;
}
