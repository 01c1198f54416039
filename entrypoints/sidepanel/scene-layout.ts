import { layOut } from '@/utils/studio/layout/lay-out';
import type { Scene } from '@/utils/studio/scene';
import { findFurnishing } from '@/utils/styles/furnishings';

/** More would be a search, not a wish. */
const MOST_TRIES = 4;

/** The next layout by rules that differs, around what stays free; undefined where there is none. */
export function anotherLayout(scene: Scene): Scene | undefined {
  const furnishing = findFurnishing(scene.styleId);
  const { calibration, roomType, keepOut, furnished } = scene;
  for (let seed = scene.seed + 1; seed <= scene.seed + MOST_TRIES; seed += 1) {
    const { placed, reason } = layOut({
      ...{ calibration, roomType, furnishing, seed, keepOut, furnished },
    });
    if (reason) return undefined;
    if (JSON.stringify(placed) !== JSON.stringify(scene.placed)) return { ...scene, seed, placed };
  }
  return undefined;
}
