import type { Vector } from '../space';
import { addGrid, type Mesh, type Tint } from './mesh';

interface Ball {
  /** Its middle. */
  at: Vector;
  size: Vector;
  sides: number;
  tint?: number | Tint;
}

export function addBall(mesh: Mesh, { at, size, sides, tint }: Ball): void {
  const rings = Math.max(4, Math.round(sides / 2));
  addGrid(mesh, sides, rings, (column, row) => {
    const [turn, rise] = [(-column / sides) * 2 * Math.PI, (row / rings - 0.5) * Math.PI];
    const reach = Math.cos(rise) / 2;
    return {
      at: [
        at[0] + Math.cos(turn) * reach * size[0],
        at[1] + (Math.sin(rise) / 2) * size[1],
        at[2] + Math.sin(turn) * reach * size[2],
      ],
      uv: [(-turn * size[0]) / 2, (rise * size[1]) / 2],
      tint,
    };
  });
}
