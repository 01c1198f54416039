/** Photos proposed by hand: whatever addresses a page could name, through the real background. */
import type { Page } from '@playwright/test';
import type { PhotoProposal } from '../../utils/messages';
import { LISTING_URL } from './listing-page';

/** How many are asked for at a time, as photos of one page. */
const AT_ONCE = 8;

/** What became of a proposed photo. */
export interface Proposed {
  state: string | undefined;
  /** Message key of its problem. */
  problem: string | undefined;
  /** Of the bytes as they are kept. */
  type: string | undefined;
}

/**
 * Proposes each address as a photo of the listing's tab, which must be open, and waits for all.
 * @param own one of the extension's pages
 */
export async function proposeEach(own: Page, addresses: readonly string[]): Promise<Proposed[]> {
  const all: Proposed[] = [];
  for (let first = 0; first < addresses.length; first += AT_ONCE) {
    const proposals = addresses.slice(first, first + AT_ONCE).map(proposalOf);
    all.push(...(await own.evaluate(propose, { proposals, pageUrl: LISTING_URL })));
  }
  return all;
}

function proposalOf(address: string): PhotoProposal {
  return {
    urls: [address],
    pageUrl: LISTING_URL,
    listingTitle: '',
    caption: '',
    box: { x: 0, y: 0, width: 0, height: 0 },
    devicePixelRatio: 1,
  };
}

/** Runs inside one of our own pages: it may use nothing from this file. */
async function propose({
  proposals,
  pageUrl,
}: {
  proposals: readonly PhotoProposal[];
  pageUrl: string;
}): Promise<Proposed[]> {
  const [tab] = await chrome.tabs.query({ url: pageUrl });
  const answers = await Promise.all(
    proposals.map((proposal) =>
      chrome.runtime.sendMessage({
        restage: 'photo-from-tab',
        payload: { tabId: tab?.id, windowId: tab?.windowId, proposal },
      }),
    ),
  );
  const opening = indexedDB.open('restage');
  const database = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const rows = database.transaction('photos').objectStore('photos');
  const found = answers.map(({ value }) => {
    const reading = rows.get(value?.photoId ?? '');
    return new Promise<Proposed>((resolve) => {
      reading.onsuccess = () => {
        const { state, problem, bytes } = reading.result ?? {};
        resolve({ state, problem: problem?.say.key, type: bytes?.type });
      };
    });
  });
  const all = await Promise.all(found);
  database.close();
  return all;
}

/** The extension page's own. */
declare const chrome: {
  tabs: { query(wanted: { url: string }): Promise<{ id: number; windowId: number }[]> };
  runtime: { sendMessage(message: object): Promise<{ value?: { photoId: string } }> };
};
