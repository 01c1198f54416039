import { database } from '@/utils/store/database';
import type { Photo } from '@/utils/store/rows';
import { carryScene } from '@/utils/studio/carry-scene';
import type { Scene } from '@/utils/studio/scene';
import type { Calibration } from '@/utils/studio/space';
import type { Workshop } from '@/utils/workshop/spec';

/** Other photos of the listing whose bytes are there, in the order they were chosen. */
export async function readOtherPhotos({ id, listingKey }: Photo): Promise<readonly Photo[]> {
  const photos = await database.photos.where('listingKey').equals(listingKey).toArray();
  return photos
    .filter((photo) => photo.id !== id && photo.role !== 'object' && photo.bytes !== undefined)
    .sort((a, b) => a.chosenAt - b.chosenAt);
}

/** Below it the person is asked, as for a first picture. */
const CONFIDENT = 0.3;

/** The furniture in another photo, likeliest first; 'corner' where its room has to be shown first. */
export async function furnishElsewhere(
  scene: Scene,
  photo: Photo,
  workshop: Workshop,
  signal: AbortSignal,
): Promise<readonly Scene[] | 'corner'> {
  const kept = (await database.photos.get(photo.id))?.calibration;
  const calibration = kept ?? (await guessed(photo, workshop, signal));
  if (!calibration) return 'corner';
  return carryScene(scene, calibration).map((carried) => carried.scene);
}

async function guessed(
  photo: Photo,
  workshop: Workshop,
  signal: AbortSignal,
): Promise<Calibration | undefined> {
  if (!photo.bytes) return undefined;
  const task = { kind: 'guess', photo: photo.bytes } as const;
  const { calibration } = await workshop.run<'guess'>(task, { signal });
  return calibration && calibration.confidence >= CONFIDENT ? calibration : undefined;
}
