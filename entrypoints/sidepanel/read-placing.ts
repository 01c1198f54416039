import { database } from '@/utils/store/database';
import type { Photo } from '@/utils/store/rows';

/** The object beside the room on a window's bench. */
export interface Placing {
  object?: Photo;
  /** Somebody still has to say into which room it goes. */
  roomOpen: boolean;
}

export async function readPlacing(windowId: number): Promise<Placing> {
  const draft = await database.drafts.get(windowId);
  const object =
    draft?.objectPhotoId === undefined ? undefined : await database.photos.get(draft.objectPhotoId);
  return { object, roomOpen: object !== undefined && draft?.roomOpen === true };
}
