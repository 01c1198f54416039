import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type PhotoProposal, photoProposal } from './messages';
import { listPhotos, type PageReport } from './page-messages';
import { samePhotoKey } from './photos/same-photo';
import { findSite } from './sites/registry';

const pageReport = z.object({
  site: z.nullable(z.string()),
  photos: z.array(photoProposal),
}) satisfies z.ZodMiniType<PageReport>;

/**
 * What the content scripts of a tab see, in the page and its frames, each photo once; undefined where
 * none runs or no answer makes sense.
 */
export async function askPage(tabId: number): Promise<PageReport | undefined> {
  const frameIds = await listFrames(tabId);
  const answers = await Promise.all(frameIds.map((frameId) => askFrame(tabId, frameId)));
  const [first, ...rest] = answers.filter((answer) => answer !== undefined);
  if (!first) return undefined;
  const copies = [first, ...rest].flatMap((report) => report.photos);
  return { site: first.site, photos: onceEach(copies) };
}

/** Each photo at its largest copy, where its first one stood. */
function onceEach(copies: readonly PhotoProposal[]): PhotoProposal[] {
  const photos = new Map<string, PhotoProposal>();
  for (const copy of copies) {
    const site = findSite(URL.parse(copy.pageUrl)?.hostname ?? '');
    const addresses = copy.urls.map((url) => ({ url, width: 0 }));
    const key = samePhotoKey(addresses, site);
    const known = photos.get(key);
    if (!known || areaOf(known) < areaOf(copy)) photos.set(key, copy);
  }
  return [...photos.values()];
}

function areaOf({ box }: PhotoProposal): number {
  return box.width * box.height;
}

async function askFrame(tabId: number, frameId: number): Promise<PageReport | undefined> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, listPhotos, { frameId });
    const report = z.safeParse(pageReport, reply).data;
    return report && { ...report, photos: report.photos.map((photo) => inFrame(photo, frameId)) };
  } catch {
    // Nobody listens there: Restage is off, or the page is older than the extension.
    return undefined;
  }
}

/** What a page says of its frames itself is dropped. */
function inFrame({ frameId: _, ...photo }: PhotoProposal, frameId: number): PhotoProposal {
  return frameId === 0 ? photo : { ...photo, frameId };
}

/** The page, then those of its frames that the browser lets us into. */
async function listFrames(tabId: number): Promise<number[]> {
  const target = { tabId, allFrames: true };
  try {
    const entered = await browser.scripting.executeScript({
      target,
      func: () => true,
      // A frame that never finishes loading must not keep the others waiting.
      injectImmediately: true,
    });
    return [0, ...entered.map(({ frameId }) => frameId).filter((frameId) => frameId !== 0)];
  } catch {
    return [0];
  }
}
