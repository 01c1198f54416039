import { useLiveQuery } from 'dexie-react-hooks';
import { listingAsked } from '@/utils/settings';
import { database } from '@/utils/store/database';
import { useStored } from '@/utils/use-stored';

/**
 * The tab whose photos are to be restaged all at once in this window; undefined when there is none,
 * or when a photo was put on the bench since.
 */
export function useListingAsked(windowId: number | undefined): number | undefined {
  const asked = useStored(listingAsked);
  const draft = useLiveQuery(
    async () =>
      windowId === undefined ? undefined : ((await database.drafts.get(windowId)) ?? null),
    [windowId],
  );
  if (!asked || draft === undefined || asked.windowId !== windowId) return undefined;
  return asked.at > (draft?.chosenAt ?? 0) ? asked.tabId : undefined;
}
