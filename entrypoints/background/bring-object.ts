import { idOf } from '@/utils/lib/ids';
import type { PhotoProposal } from '@/utils/messages';
import { database } from '@/utils/store/database';
import type { Photo } from '@/utils/store/rows';
import { keyOf, loadPhoto, type TabPlace } from './bring-photo';
import { benchObject } from './draft';

/**
 * Puts a product picture beside the room on the bench of its window, and has the panel ask for the
 * room. The row is another than that of the same picture as a room.
 */
export async function bringObject(proposal: PhotoProposal, place: TabPlace): Promise<void> {
  const id = await idOf(`object\n${proposal.urls[0]}`);
  const known = await keepRow(id, proposal, place.windowId);
  if (known?.state !== 'ready') await loadPhoto(id, proposal, place);
}

/** @returns the row as it was */
async function keepRow(
  id: string,
  proposal: PhotoProposal,
  windowId: number,
): Promise<Photo | undefined> {
  const now = Date.now();
  const { photos, drafts } = database;
  return database.transaction('rw', photos, drafts, async () => {
    const known = await photos.get(id);
    const fresh: Photo = {
      id,
      listingKey: keyOf(proposal.pageUrl),
      role: 'object',
      state: 'loading',
      candidates: proposal.urls,
      source: 'address',
      caption: proposal.caption || proposal.listingTitle,
      chosenAt: now,
    };
    await photos.put(known?.state === 'ready' ? { ...known, chosenAt: now } : fresh);
    await benchObject(windowId, id, now, true);
    return known;
  });
}
