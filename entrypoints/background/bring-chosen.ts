import type { CommandReply } from '@/utils/messages';
import { openPanel } from '@/utils/open-panel';
import { database } from '@/utils/store/database';
import { dropUnaskedPhotos } from '@/utils/store/unasked-photos';
import { bringPhoto } from './bring-photo';
import type { Sender } from './commands';
import { askChosen } from './page-eyes';
import { pageGone } from './read-from-tab';

/**
 * Puts the photo whose button was pressed on the bench of its window. The page says no more than that
 * one was: which, our script looks up in the page.
 * @throws Problem when the page can't be looked into any more
 */
export async function bringChosen(
  _: object,
  { tab, frameId = 0 }: Sender,
): Promise<CommandReply<'photo-chosen'>> {
  const opened = openPanel(tab?.windowId);
  if (tab?.id === undefined) throw pageGone();
  const place = { tabId: tab.id, frameId, windowId: tab.windowId };
  const proposal = await askChosen(place);
  if (!proposal) throw pageGone();
  void bringPhoto(proposal, place)
    .then(() => dropUnaskedPhotos(database))
    .catch(() => undefined);
  return { panelOpened: await opened };
}
