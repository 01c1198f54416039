import type { BufferGeometry } from 'three';
import type { Shape } from '@/utils/studio/pieces/shape';
import { addGrid, createMesh, toGeometry } from '../mesh';

/** Its uv runs over the picture in metres from its middle. */
export function buildPicture({ size }: Extract<Shape, { kind: 'picture' }>): BufferGeometry {
  const [width, height] = size;
  const mesh = createMesh();
  addGrid(mesh, 1, 1, (column, row) => ({
    at: [(column - 0.5) * width, row * height, 0],
    uv: [(column - 0.5) * width, (row - 0.5) * height],
  }));
  return toGeometry(mesh);
}
