import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { lookIntoPage } from './look-into-page';
import { type PhotoProposal, photoProposal } from './messages';
import type { PageReport } from './page-messages';
import { samePhotoKey } from './photos/same-photo';
import { findSite } from './sites/registry';

const pageReport = z.object({
  site: z.nullable(z.string()),
  photos: z.array(photoProposal),
}) satisfies z.ZodMiniType<PageReport>;

/**
 * The photos of a tab where the listing script runs, in the page and its frames, each photo once;
 * undefined where it doesn't run or no answer makes sense.
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
  const look = () => globalThis.restageEyes?.report() ?? null;
  const seen = await lookIntoPage({ tabId, frameId }, look, null);
  const report = z.safeParse(pageReport, seen).data;
  return report && { ...report, photos: report.photos.map((photo) => inFrame(photo, frameId)) };
}

/** What a page says of its frames itself is dropped. */
function inFrame({ frameId: _, ...photo }: PhotoProposal, frameId: number): PhotoProposal {
  return frameId === 0 ? photo : { ...photo, frameId };
}

/** The page and those of its frames where the listing script runs, the page first. */
async function listFrames(tabId: number): Promise<number[]> {
  const target = { tabId, allFrames: true };
  try {
    const entered = await browser.scripting.executeScript({
      target,
      func: () => globalThis.restageListing?.page !== undefined,
      // A frame that never finishes loading must not keep the others waiting.
      injectImmediately: true,
    });
    return entered
      .filter(({ result }) => result)
      .map(({ frameId }) => frameId)
      .sort((a, b) => a - b);
  } catch {
    return [];
  }
}
