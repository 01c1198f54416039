import type { BufferGeometry } from 'three';
import type { Shape } from '@/utils/studio/pieces/shape';
import type { ShapeOptions } from '../options';
import { buildLathe } from './lathe';

export function buildCylinder(
  { radius, radiusTop = radius, height, edge = 0.0025 }: Extract<Shape, { kind: 'cylinder' }>,
  options: ShapeOptions,
): BufferGeometry {
  const round = Math.max(0, Math.min(edge, radius, radiusTop, height / 2));
  const steps = round * options.detail > 0.3 ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.5, 1];
  const arc = (from: number, reach: number, y: number, toY: number) =>
    steps.map((part): [number, number] => {
      const angle = ((from + part) * Math.PI) / 2;
      return [reach - round + Math.sin(angle) * round, y + (toY - Math.cos(angle)) * round];
    });
  const profile: [number, number][] = [
    [0, 0],
    ...arc(0, radius, 0, 1),
    ...arc(1, radiusTop, height - round, 0),
    [0, height],
  ];
  return buildLathe({ kind: 'lathe', profile }, options);
}
