import { toImage } from '@/utils/images/fetch-image';
import { bytesOfDataUrl } from '@/utils/lib/data-url';
import type { CommandPayload } from '@/utils/messages';
import { database } from '@/utils/store/database';
import { benchRoom } from './draft';

/** Puts a photo of the history back on the bench of a window. */
export async function benchAgain(photoId: string, windowId: number): Promise<Record<never, never>> {
  const chosenAt = Date.now();
  await database.transaction('rw', database.photos, database.drafts, async () => {
    const found = await database.photos.update(photoId, { chosenAt });
    if (found) await benchRoom(windowId, photoId, chosenAt);
  });
  return {};
}

/** Keeps the person's selection with the photo; null forgets it. @throws Problem */
export async function saveMask({
  photoId,
  dataUrl,
  means,
}: CommandPayload<'save-mask'>): Promise<Record<never, never>> {
  const mask = dataUrl === null ? undefined : toImage(bytesOfDataUrl(dataUrl)).bytes;
  await database.photos.update(photoId, { mask, maskMeans: mask && means });
  return {};
}

/** Keeps what the person said of the camera and room of a photo; null forgets it. */
export async function saveCalibration({
  photoId,
  calibration,
}: CommandPayload<'save-calibration'>): Promise<Record<never, never>> {
  await database.photos.update(photoId, { calibration: calibration ?? undefined });
  return {};
}
