import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { database } from '@/utils/store/database';

const SCRIPT_FILE = '/listing-facts.js';

/** What the script answers; it ran in a page, so nothing in it is trusted. */
const fact = z.optional(z.string().check(z.minLength(1), z.maxLength(200)));
const factsSchema = z.object({
  title: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
  address: fact,
  price: fact,
  photos: z.array(z.string().check(z.maxLength(4096))).check(z.maxLength(200)),
});

/** Where a listing is shown. */
interface FramePlace {
  tabId: number;
  frameId: number;
}

/** Notes what a page or frame says of the listing it shows. Its lack troubles nobody. */
export async function bringFacts(listingKey: string, place: FramePlace): Promise<void> {
  const facts = z.safeParse(factsSchema, await askPage(place));
  if (!facts.success) return;
  const { title, address, price, photos } = facts.data;
  await database.listings.update(listingKey, {
    ...(title && { title }),
    ...(address && { address }),
    ...(price && { price }),
    ...(photos.length > 0 && { photoOrder: photos }),
  });
}

async function askPage({ tabId, frameId }: FramePlace): Promise<unknown> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [answer] = await browser.scripting.executeScript({ target, files: [SCRIPT_FILE] });
    return answer?.result;
  } catch {
    // The tab has gone, or is none we may look into.
    return undefined;
  }
}
