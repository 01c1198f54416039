import { database } from '@/utils/store/database';
import type { Photo } from '@/utils/store/rows';

const NEWEST = 24;

/** Photos that were restaged or looked at before, newest first. */
export function readRooms(): Promise<readonly Photo[]> {
  return database.photos
    .orderBy('chosenAt')
    .reverse()
    .filter((photo) => photo.role !== 'object' && photo.state === 'ready')
    .limit(NEWEST)
    .toArray();
}
