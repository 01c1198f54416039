import type { BufferGeometry } from 'three';
import type { Shape } from '@/utils/studio/pieces/shape';
import { addGrid, type Corner, createMesh, toGeometry } from '../mesh';
import { createNoise, ramp } from '../noise';
import type { ShapeOptions } from '../options';

/** One sheet, made twice so that it has a front and a back. */
export function buildCurtain(
  { size, folds, gathered = false }: Extract<Shape, { kind: 'curtain' }>,
  { detail, seed }: ShapeOptions,
): BufferGeometry {
  const mesh = createMesh();
  const [width, height, depth] = size;
  const noise = createNoise(seed);
  const columns = Math.round(folds * Math.min(12, Math.max(6, (width / folds) * detail * 2)));
  const rows = Math.round(Math.min(40, Math.max(8, height * detail * 0.35)));
  const wave = depth / 2;
  const corner = (column: number, row: number): Corner => {
    const [u, v] = [column / columns, row / rows];
    const drift =
      noise(u * folds * 0.7, v * 1.1, 3) * 0.9 + 1.1 * noise(u * folds * 0.3, v * 0.6, 9);
    const phase = 2 * Math.PI * folds * u + drift * (1 - 0.75 * v);
    const uneven = 0.72 + 0.28 * noise(u * folds, v * 0.9, 17);
    const top = gathered ? 1 - 0.55 * ramp(0.93, 0.99, v) : 1;
    const pleat = gathered ? Math.sin(phase * 2) * 0.2 * ramp(0.75, 1, v) : 0;
    const fan = gathered ? 0.86 + 0.14 * ramp(0, 0.5, 1 - v) : 0.96 + 0.04 * (1 - v);
    const bend = Math.sin(phase);
    const pinch = Math.min(width / folds / 9, wave * 0.4);
    return {
      at: [
        (u - 0.5) * (width - 2 * pinch) * fan - Math.sin(2 * phase) * pinch,
        v * height + (row === 0 ? 0.004 * (1 + bend) : 0),
        (wave * uneven * top * 0.97 * (bend + pleat)) / (gathered ? 1.2 : 1),
      ],
      uv: [u * width * 1.8, v * height],
      tint: 0.93 + 0.07 * bend - (v < 0.03 ? 0.05 : 0),
    };
  };
  addGrid(mesh, columns, rows, corner);
  addGrid(mesh, columns, rows, (column, row) => corner(columns - column, row));
  return toGeometry(mesh, 1.5);
}
