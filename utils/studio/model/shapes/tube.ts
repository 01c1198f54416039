import type { BufferGeometry } from 'three';
import type { Shape } from '@/utils/studio/pieces/shape';
import { createMesh, toGeometry } from '../mesh';
import type { ShapeOptions } from '../options';
import { bentPath, smoothPath } from '../paths';
import { addSweep } from '../sweep';

export function buildTube(
  { path, radius, closed = false, straight = false }: Extract<Shape, { kind: 'tube' }>,
  { detail }: ShapeOptions,
): BufferGeometry {
  const mesh = createMesh();
  const bend = Math.max(radius * 2.5, 0.006);
  const steps = detail > 20 ? 7 : 4;
  addSweep(mesh, {
    path: straight ? bentPath(path, bend, closed) : smoothPath(path, steps, closed),
    radius: () => radius,
    sides: roundSides(radius, detail),
    closed,
  });
  return toGeometry(mesh, 1.1);
}

/** Thin rods need few sides. */
export const roundSides = (radius: number, detail: number) =>
  Math.round(Math.min(24, Math.max(5, 5 + radius * detail * 9)));
