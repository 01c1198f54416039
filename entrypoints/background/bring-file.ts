import { t } from '@/utils/i18n';
import { toImage } from '@/utils/images/fetch-image';
import { browserPictures } from '@/utils/images/pictures';
import { bytesOfDataUrl } from '@/utils/lib/data-url';
import { idOf } from '@/utils/lib/ids';
import type { CommandPayload } from '@/utils/messages';
import { database } from '@/utils/store/database';
import type { Photo } from '@/utils/store/rows';
import { benchObject, benchRoom } from './draft';

const THUMB_WIDTH = 320;

/**
 * Puts a picture file, or a bundled sample, on the bench: as the room, or as the object beside it.
 * @throws Problem when the bytes are no picture that can be restaged
 */
export async function bringFile(file: CommandPayload<'photo-from-file'>): Promise<string> {
  const image = toImage(bytesOfDataUrl(file.dataUrl));
  const { thumb, width, height } = await browserPictures.thumbnail(image.bytes, THUMB_WIDTH);
  const now = Date.now();
  const listingKey = file.source === 'sample' ? 'samples' : 'local';
  const photo: Photo = {
    id: await idOf([file.role, listingKey, file.name, image.bytes.size].filter(Boolean).join('\n')),
    listingKey,
    state: 'ready',
    candidates: [],
    source: file.source,
    bytes: image.bytes,
    type: image.type,
    width,
    height,
    thumb,
    caption: file.name,
    chosenAt: now,
    ...(file.role && { role: file.role }),
  };
  const title = t(file.source === 'sample' ? 'samplesTitle' : 'localTitle');
  await database.transaction(
    'rw',
    database.photos,
    database.listings,
    database.drafts,
    async () => {
      await database.photos.put(photo);
      await database.listings.put({ key: listingKey, title, usedAt: now });
      if (file.role) await benchObject(file.windowId, photo.id, now, false);
      else await benchRoom(file.windowId, photo.id, now);
    },
  );
  return photo.id;
}
