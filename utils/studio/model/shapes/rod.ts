import type { BufferGeometry } from 'three';
import type { Shape } from '@/utils/studio/pieces/shape';
import { createMesh, toGeometry } from '../mesh';
import type { ShapeOptions } from '../options';
import { addSweep } from '../sweep';
import { roundSides } from './tube';

export function buildRod(
  { from, to, radius, radiusEnd = radius, square = false }: Extract<Shape, { kind: 'rod' }>,
  { detail }: ShapeOptions,
): BufferGeometry {
  const mesh = createMesh();
  addSweep(mesh, {
    path: [from, to],
    // The corners of a square reach further than its sides.
    radius: (part) => (radius + (radiusEnd - radius) * part) * (square ? Math.SQRT2 : 1),
    sides: square ? 4 : roundSides(Math.max(radius, radiusEnd), detail),
    twist: square ? Math.PI / 4 : 0,
  });
  return toGeometry(mesh, square ? 0.5 : 1.1);
}
