import type { BufferGeometry } from 'three';
import type { PlantHabit, Shape } from '@/utils/studio/pieces/shape';
import { createRandom } from '@/utils/studio/random';
import { createMesh, toGeometry } from '../mesh';
import type { ShapeOptions } from '../options';
import { growCactus, growGrass, growMonstera, growPalm, growSnake } from '../plants/leaves';
import type { Growth } from '../plants/plant';
import { growBranches, growFlowers, growTrailing } from '../plants/stems';
import { growFig, growOlive, growRubber } from '../plants/trees';

const habits: Record<PlantHabit, (growth: Growth) => void> = {
  fig: growFig,
  rubber: growRubber,
  olive: growOlive,
  palm: growPalm,
  monstera: growMonstera,
  snake: growSnake,
  grass: growGrass,
  cactus: growCactus,
  branches: growBranches,
  trailing: growTrailing,
  flowers: growFlowers,
};

export function buildPlant(
  { habit, height, spread }: Extract<Shape, { kind: 'plant' }>,
  { detail, seed }: ShapeOptions,
): BufferGeometry {
  const mesh = createMesh();
  habits[habit]({ mesh, height, spread, detail, random: createRandom(seed) });
  return toGeometry(mesh, 1.5);
}
