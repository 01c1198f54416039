import type { Vector } from '../space';

/** Light from every direction. */
export interface Cube {
  /** Texels along an edge. */
  size: number;
  /** Red, green, blue of six faces, row by row, in WebGL's order: right, left, up, down, front, back. */
  light: Float32Array;
}

const FACES = 6;

/** A cube of what is seen in each direction. @param look writes red, green, blue; length isn't 1 */
export function paintCube(
  size: number,
  look: (direction: Vector, rgb: Float32Array) => void,
): Cube {
  const light = new Float32Array(FACES * size * size * 3);
  for (let face = 0, at = 0; face < FACES; face++) {
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++, at += 3) {
        const across = (2 * (column + 0.5)) / size - 1;
        const down = (2 * (row + 0.5)) / size - 1;
        look(throughFace(face, across, down), light.subarray(at, at + 3));
      }
    }
  }
  return { size, light };
}

/** @param across -1 to 1, @param down -1 to 1: the axes of a face's picture */
function throughFace(face: number, across: number, down: number): Vector {
  switch (face) {
    case 0:
      return [1, -down, -across];
    case 1:
      return [-1, -down, across];
    case 2:
      return [across, 1, down];
    case 3:
      return [across, -1, -down];
    case 4:
      return [across, -down, 1];
    default:
      return [-across, -down, -1];
  }
}

/** Where in `light` the texel in that direction begins. */
export function texelTowards(size: number, x: number, y: number, z: number): number {
  const wide = Math.abs(x);
  const tall = Math.abs(y);
  const deep = Math.abs(z);
  if (wide >= tall && wide >= deep) {
    return x > 0 ? texelOf(size, 0, -z / wide, -y / wide) : texelOf(size, 1, z / wide, -y / wide);
  }
  if (tall >= deep) {
    return y > 0 ? texelOf(size, 2, x / tall, z / tall) : texelOf(size, 3, x / tall, -z / tall);
  }
  return z > 0 ? texelOf(size, 4, x / deep, -y / deep) : texelOf(size, 5, -x / deep, -y / deep);
}

function texelOf(size: number, face: number, across: number, down: number): number {
  const column = Math.min(size - 1, ((across + 1) * size) >> 1);
  const row = Math.min(size - 1, ((down + 1) * size) >> 1);
  return ((face * size + row) * size + column) * 3;
}

/** Half the size, each texel the mean of four. */
export function halved({ size, light }: Cube): Cube {
  const half = size / 2;
  const means = new Float32Array(FACES * half * half * 3);
  for (let row = 0, at = 0; row < FACES * half; row++) {
    for (let column = 0; column < half; column++) {
      const from = (2 * row * size + 2 * column) * 3;
      for (let channel = 0; channel < 3; channel++, at++) {
        const [top, bottom] = [from + channel, from + channel + size * 3];
        means[at] = (light[top] + light[top + 3] + light[bottom] + light[bottom + 3]) / 4;
      }
    }
  }
  return { size: half, light: means };
}
