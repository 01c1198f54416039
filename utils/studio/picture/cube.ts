import type { Vector } from '../space';

/** Light from every direction. */
export interface Cube {
  /** Texels along an edge. */
  size: number;
  /** Red, green, blue of six faces, row by row, in WebGL's order: right, left, up, down, front, back. */
  light: Float32Array;
}

const FACES = 6;

/** Where each face's picture is: its middle, and which way its columns and rows go. */
const faces: readonly { ahead: Vector; right: Vector; down: Vector }[] = [
  { ahead: [1, 0, 0], right: [0, 0, -1], down: [0, -1, 0] },
  { ahead: [-1, 0, 0], right: [0, 0, 1], down: [0, -1, 0] },
  { ahead: [0, 1, 0], right: [1, 0, 0], down: [0, 0, 1] },
  { ahead: [0, -1, 0], right: [1, 0, 0], down: [0, 0, -1] },
  { ahead: [0, 0, 1], right: [1, 0, 0], down: [0, -1, 0] },
  { ahead: [0, 0, -1], right: [-1, 0, 0], down: [0, -1, 0] },
];

/** Writes red, green, blue of what is seen in a direction (whose length isn't 1) from `at` on. */
export type Look = (x: number, y: number, z: number, light: Float32Array, at: number) => void;

export function paintCube(size: number, look: Look): Cube {
  const light = new Float32Array(FACES * size * size * 3);
  for (let face = 0, at = 0; face < FACES; face++) {
    const { ahead, right, down } = faces[face];
    for (let row = 0; row < size; row++) {
      const v = (2 * (row + 0.5)) / size - 1;
      for (let column = 0; column < size; column++, at += 3) {
        const u = (2 * (column + 0.5)) / size - 1;
        look(
          ahead[0] + u * right[0] + v * down[0],
          ahead[1] + u * right[1] + v * down[1],
          ahead[2] + u * right[2] + v * down[2],
          light,
          at,
        );
      }
    }
  }
  return { size, light };
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
