import type { BufferGeometry } from 'three';
import type { Shape } from '@/utils/studio/pieces/shape';
import { addBall } from '../ball';
import { createMesh, toGeometry } from '../mesh';
import { type ShapeOptions, sidesOf } from '../options';

export function buildSphere(
  { size }: Extract<Shape, { kind: 'sphere' }>,
  { detail }: ShapeOptions,
): BufferGeometry {
  const mesh = createMesh();
  const sides = sidesOf(Math.max(size[0], size[2]) / 2, detail);
  addBall(mesh, { at: [0, size[1] / 2, 0], size, sides });
  return toGeometry(mesh, 1.5);
}
