import { eyeOf, rayThrough } from './camera/projection';
import { type Box, boxOf, pointIn } from './layout/box';
import { pieces as allPieces } from './pieces/registry';
import type { Placed, Scene } from './scene';
import type { Point, Vector } from './space';

/** Metres that a thin thing is thicker for a finger. */
const TOUCH = 0.02;

/** The piece that is seen at a pixel of the photo: the nearest whose box the ray goes through. */
export function pickPlaced(scene: Scene, point: Point, pieces = allPieces): Placed | undefined {
  const { camera } = scene.calibration;
  const [eye, ray] = [eyeOf(camera), rayThrough(camera, point)];
  const hits = scene.placed.flatMap((placed) => {
    const piece = pieces.find(({ id }) => id === placed.piece);
    const distance = piece && distanceInto(boxOf(piece, placed), eye, ray);
    return distance === undefined ? [] : [{ placed, distance }];
  });
  return hits.sort((a, b) => a.distance - b.distance)[0]?.placed;
}

/** How far a ray goes before it enters a box; none if it misses. @param ray of length 1 */
function distanceInto(box: Box, eye: Vector, ray: Vector): number | undefined {
  const from = pointIn(box, [eye[0], eye[2]]);
  const along = pointIn({ ...box, x: 0, z: 0 }, [ray[0], ray[2]]);
  const slabs = [
    [from[0], along[0], -box.width / 2, box.width / 2],
    [eye[1], ray[1], box.bottom, box.top],
    [from[1], along[1], -box.depth / 2, box.depth / 2],
  ] as const;
  let [enter, leave] = [0, Number.POSITIVE_INFINITY];
  for (const [start, speed, low, high] of slabs) {
    const [a, b] = [(low - TOUCH - start) / speed, (high + TOUCH - start) / speed];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter <= leave ? enter : undefined;
}
