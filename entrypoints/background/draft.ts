import { database } from '@/utils/store/database';

/** Puts a room on the bench of a window. An object that is there stays, and has its room now. */
export async function benchRoom(
  windowId: number,
  photoId: string,
  chosenAt: number,
): Promise<void> {
  const draft = await database.drafts.get(windowId);
  const objectPhotoId = draft?.objectPhotoId;
  await database.drafts.put({
    windowId,
    photoId,
    chosenAt,
    ...(objectPhotoId && { objectPhotoId }),
  });
}

/** Puts an object beside the room on the bench. @param roomOpen the person is asked for the room */
export async function benchObject(
  windowId: number,
  objectPhotoId: string,
  chosenAt: number,
  roomOpen: boolean,
): Promise<void> {
  const draft = await database.drafts.get(windowId);
  const photoId = draft?.photoId;
  await database.drafts.put({
    ...{ windowId, objectPhotoId, chosenAt },
    ...(photoId && { photoId }),
    ...(roomOpen && { roomOpen }),
  });
}

export async function removeObject(windowId: number): Promise<Record<never, never>> {
  await database.drafts.update(windowId, { objectPhotoId: undefined, roomOpen: undefined });
  return {};
}
