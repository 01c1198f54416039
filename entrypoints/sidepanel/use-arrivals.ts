import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { database } from '@/utils/store/database';

/** Calls `show` whenever a photo or an object is put on the bench of a window. */
export function useArrivals(windowId: number | undefined, show: () => void): void {
  const chosenAt = useLiveQuery(
    async () =>
      windowId === undefined ? undefined : (await database.drafts.get(windowId))?.chosenAt,
    [windowId],
  );
  useEffect(() => {
    if (chosenAt !== undefined) show();
  }, [chosenAt]);
}
