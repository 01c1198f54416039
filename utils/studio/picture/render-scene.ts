import type { Pace } from '@/utils/restyle/pace';
import type { Pixels } from '@/utils/restyle/pixels';
import type { Finishes } from '../model/default-finishes';
import type { Scene } from '../scene';
import type { Quality } from './effort';
import { openStudio, type Picture } from './open-studio';

/**
 * Draws a scene over its photo, once; `openStudio` for doing it again and again.
 * @param photo the photo that the scene's calibration is of, at any size
 * @throws the pace's reason when aborted; Error when the browser offers no WebGL2
 */
export async function renderScene(
  photo: Pixels,
  scene: Scene,
  finishes: Finishes,
  quality: Quality,
  pace: Pace,
  canvas: OffscreenCanvas,
): Promise<Picture> {
  const studio = openStudio(photo, scene.calibration, canvas);
  try {
    return await studio.draw(scene, finishes, quality, pace);
  } finally {
    studio.close();
  }
}
