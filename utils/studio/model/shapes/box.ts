import type { BufferGeometry } from 'three';
import type { Shape } from '@/utils/studio/pieces/shape';
import { createMesh, toGeometry } from '../mesh';
import type { ShapeOptions } from '../options';
import { addRoundedBox } from '../rounded-box';

/** No real edge is sharp: this much of it catches the light. */
const DEFAULT_EDGE = 0.0025;

export function buildBox(
  { size, edge = DEFAULT_EDGE }: Extract<Shape, { kind: 'box' }>,
  { detail }: ShapeOptions,
): BufferGeometry {
  const mesh = createMesh();
  const arcSteps = edge * detail > 0.6 ? 3 : edge * detail > 0.15 ? 2 : edge > 0 ? 1 : 0;
  addRoundedBox(mesh, { size, radius: edge, arcSteps });
  return toGeometry(mesh);
}
