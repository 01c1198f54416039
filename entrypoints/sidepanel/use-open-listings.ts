import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { askPage } from '@/utils/ask-page';
import type { PhotoProposal } from '@/utils/messages';

/** A tab whose page has photos of rooms. */
export interface OpenListing {
  tabId: number;
  title: string;
  photos: readonly PhotoProposal[];
}

export interface OpenListings {
  listings: readonly OpenListing[];
  /** Some tab hasn't answered yet. */
  looking: boolean;
}

/** Asks every tab that runs our script for its photos, once; what has none is left out. */
export function useOpenListings(): OpenListings {
  const [found, setFound] = useState<OpenListings>({ listings: [], looking: true });
  useEffect(() => {
    let current = true;
    const add = (listing: OpenListing) =>
      current && setFound(({ listings }) => ({ listings: [...listings, listing], looking: true }));
    void askTabs(add).finally(
      () => current && setFound(({ listings }) => ({ listings, looking: false })),
    );
    return () => {
      current = false;
    };
  }, []);
  return found;
}

/** Each answer as it comes: one page that is slow keeps nobody waiting for the others. */
async function askTabs(add: (listing: OpenListing) => void): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      const report = await askPage(tabId);
      const [first] = report?.photos ?? [];
      if (report && first) add({ tabId, title: first.listingTitle, photos: report.photos });
    }),
  );
}
