import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { photoProposal } from './messages';
import { listPhotos, type PageReport } from './page-messages';

const pageReport = z.object({
  site: z.nullable(z.string()),
  photos: z.array(photoProposal),
}) satisfies z.ZodMiniType<PageReport>;

/** What the content script of a tab sees; undefined where none runs or its answer makes no sense. */
export async function askPage(tabId: number): Promise<PageReport | undefined> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, listPhotos);
    return z.safeParse(pageReport, reply).data;
  } catch {
    // Nobody listens in that tab: Restage is off there, or the page is older than the extension.
    return undefined;
  }
}
