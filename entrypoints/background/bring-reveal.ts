import { browser } from 'wxt/browser';
import { database } from '@/utils/store/database';
import type { Sender } from './commands';

const SCRIPT_FILE = '/reveal.js';

/** Brings the reveal script to a page of a site whose photos have results. */
export async function bringReveal({ tab, frameId = 0, url }: Sender): Promise<void> {
  const origin = URL.parse(url ?? '')?.origin;
  if (tab?.id === undefined || !origin || !(await hasResults(origin))) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [SCRIPT_FILE],
  });
}

/** Lets open pages of a photo's site look again, once its results changed. */
export async function refreshReveal(photoId: string): Promise<void> {
  const photo = await database.photos.get(photoId);
  const page = URL.parse(photo?.listingKey ?? '');
  if (!page) return;
  // Match patterns know no ports in Firefox.
  const tabs = await browser.tabs.query({ url: `${page.protocol}//${page.hostname}/*` });
  await Promise.allSettled(
    tabs.map((tab) =>
      browser.scripting.executeScript({
        target: { tabId: tab.id ?? -1, allFrames: true },
        files: [SCRIPT_FILE],
      }),
    ),
  );
}

async function hasResults(origin: string): Promise<boolean> {
  const photoIds = await database.photos.where('listingKey').startsWith(`${origin}/`).primaryKeys();
  return (await database.results.where('photoId').anyOf(photoIds).limit(1).count()) > 0;
}
