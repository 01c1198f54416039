import type { Pixels } from '@/utils/restyle/pixels';
import type { Vector } from '@/utils/studio/space';
import { hashed, type Paint, paintFloor, paintWall } from './generated-room-surfaces';
import { type Clutter, type GeneratedRoom, viewOf } from './generated-rooms';

/** The photo of a room: one ray per pixel, softened as a lens does, with noise. */
export function photograph(room: GeneratedRoom): Pixels {
  const { width, height } = room.camera;
  const colours = softened(castAll(room), width, height);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const noise = (hashed(x + room.seed, y) + hashed(x, y + 999) - 1) * 2.4 * room.noise;
      for (let k = 0; k < 3; k++) data[i * 4 + k] = colours[i * 3 + k] + noise;
      data[i * 4 + 3] = 255;
    }
  }
  return { width, height, data };
}

/** Each pixel with its neighbours, as 1 2 1 across and down. */
function softened(of: Float32Array, width: number, height: number): Float64Array {
  const out = new Float64Array(of.length);
  const stride = width * 3;
  for (let y = 0; y < height; y++) {
    const above = (y > 0 ? y - 1 : y) * stride;
    const below = (y < height - 1 ? y + 1 : y) * stride;
    for (let x = 0; x < width; x++) {
      const [left, right] = [x > 0 ? x * 3 - 3 : 0, x < width - 1 ? x * 3 + 3 : x * 3];
      for (let k = 0; k < 3; k++) {
        const [l, m, r] = [left + k, x * 3 + k, right + k];
        const here = y * stride;
        out[here + m] =
          (of[above + l] +
            2 * of[above + m] +
            of[above + r] +
            2 * (of[here + l] + 2 * of[here + m] + of[here + r]) +
            (of[below + l] + 2 * of[below + m] + of[below + r])) /
          16;
      }
    }
  }
  return out;
}

function castAll(room: GeneratedRoom): Float32Array {
  const { camera } = room;
  const { right, up, forward, eye } = viewOf(camera);
  const out = new Float32Array(camera.width * camera.height * 3);
  const paint: Paint = [0, 0, 0];
  const ray: [number, number, number] = [0, 0, 0];
  const boxes = room.clutter.map((one) => slabsOf(one, eye));
  for (let y = 0; y < camera.height; y++) {
    const v = (camera.centreY - y - 0.5) / camera.focalLength;
    for (let x = 0; x < camera.width; x++) {
      const u = (x + 0.5 - camera.centreX) / camera.focalLength;
      for (let k = 0; k < 3; k++) ray[k] = forward[k] + u * right[k] + v * up[k];
      paintRay(room, boxes, eye, ray, paint);
      const at = (y * camera.width + x) * 3;
      for (let k = 0; k < 3; k++) out[at + k] = paint[k];
    }
  }
  return out;
}

function paintRay(
  scene: GeneratedRoom,
  boxes: readonly Slabs[],
  eye: Vector,
  ray: Vector,
  out: Paint,
): void {
  const { room } = scene;
  const toSide = (ray[0] < 0 ? room.left : room.right) / ray[0];
  const toLevel = ((ray[1] < 0 ? 0 : room.ceiling) - eye[1]) / ray[1];
  const toBack = ray[2] < 0 ? room.back / ray[2] : Number.POSITIVE_INFINITY;
  const distance = Math.min(toSide, toLevel, toBack);
  if (boxes.length > 0 && paintClutter(boxes, ray, distance, out)) return;
  const [x, y, z] = [ray[0] * distance, eye[1] + ray[1] * distance, ray[2] * distance];
  if (distance === toLevel && ray[1] < 0) paintFloor(scene.flooring, x, z, out);
  else if (distance === toLevel) for (let k = 0; k < 3; k++) out[k] = scene.walls.ceiling[k];
  else if (distance === toBack) paintWall(scene, 'back', x, y, out);
  else paintWall(scene, ray[0] < 0 ? 'left' : 'right', z, y, out);
  const light = 1 - scene.falloff * (1 + z / -room.back) - 0.05 * scene.falloff * x;
  for (let k = 0; k < 3; k++) out[k] *= light;
}

/** A box in its own directions, as seen from the eye. */
interface Slabs {
  cos: number;
  sin: number;
  origin: Vector;
  size: Vector;
  colour: Clutter['colour'];
}

function slabsOf({ at, size, turn, colour }: Clutter, eye: Vector): Slabs {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const origin: Vector = [
    -at[0] * cos - at[1] * sin,
    eye[1] - size[1] / 2,
    at[0] * sin - at[1] * cos,
  ];
  return { cos, sin, origin, size, colour };
}

/** Boxes by slabs; each side has its own shade. */
function paintClutter(boxes: readonly Slabs[], ray: Vector, farthest: number, out: Paint): boolean {
  let nearest = farthest;
  for (const { cos, sin, origin, size, colour } of boxes) {
    let enter = 0;
    let leave = nearest;
    let side = -1;
    for (let axis = 0; axis < 3; axis++) {
      const course =
        axis === 0
          ? ray[0] * cos + ray[2] * sin
          : axis === 1
            ? ray[1]
            : ray[2] * cos - ray[0] * sin;
      const half = Math.sign(course) * (size[axis] / 2);
      const near = (-half - origin[axis]) / course;
      const far = (half - origin[axis]) / course;
      if (near > enter) {
        enter = near;
        side = axis;
      }
      if (far < leave) leave = far;
    }
    if (side < 0 || enter >= leave) continue;
    nearest = enter;
    for (let k = 0; k < 3; k++) out[k] = colour[k] * (0.75 + 0.15 * side);
  }
  return nearest < farthest;
}
