import { useEffect, useState } from 'react';
import { askPage } from '@/utils/ask-page';
import { MOST_PHOTOS } from '@/utils/messages';
import { type ListingPhoto, listPhotos } from './listing-order';

/** Photos of a tab's page, asked once; empty where the page is gone, undefined until it answered. */
export function usePagePhotos(tabId: number): readonly ListingPhoto[] | undefined {
  const [found, setFound] = useState<{ tabId: number; photos: readonly ListingPhoto[] }>();
  useEffect(() => {
    let current = true;
    void askPage(tabId).then((report) => {
      const photos = listPhotos(report?.photos.slice(0, MOST_PHOTOS) ?? []);
      if (current) setFound({ tabId, photos });
    });
    return () => {
      current = false;
    };
  }, [tabId]);
  return found?.tabId === tabId ? found.photos : undefined;
}
