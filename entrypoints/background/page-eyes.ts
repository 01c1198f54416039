import { browser } from 'wxt/browser';
import type { PhotoProposal } from '@/utils/messages';
import type { PlaceInTab } from '@/utils/page-messages';

const SCRIPT_FILE = '/page-eyes.js';

/** Where a picture is: a page or one of its frames. */
interface FramePlace {
  tabId: number;
  frameId: number;
}

/** The picture under the pointer; undefined where there is none or the page is shut to us. */
export async function askPointedAt(
  address: string | null,
  place: FramePlace,
): Promise<PhotoProposal | undefined> {
  const look = (wanted: string | null) => globalThis.restageEyes?.pointedAt(wanted) ?? null;
  return (await ask(place, look, address)) ?? undefined;
}

/** Where a picture stands now in the tab. */
export async function askPlaceOf(
  address: string,
  place: FramePlace,
): Promise<PlaceInTab | undefined> {
  const look = (wanted: string) => globalThis.restageEyes?.placeOf(wanted) ?? null;
  return (await ask(place, look, address)) ?? undefined;
}

/** Pixels of a picture without an address, as a `data:` address. */
export async function askPixelsOf(address: string, place: FramePlace): Promise<string | undefined> {
  const look = (wanted: string) => globalThis.restageEyes?.pixelsOf(wanted) ?? null;
  return (await ask(place, look, address)) ?? undefined;
}

/** @param look is sent to the page as source: it may use nothing from this file */
async function ask<Wanted, Seen>(
  { tabId, frameId }: FramePlace,
  look: (wanted: Wanted) => Seen,
  wanted: Wanted,
): Promise<Seen | undefined> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: [SCRIPT_FILE] });
    const [seen] = await browser.scripting.executeScript({ target, func: look, args: [wanted] });
    return seen?.result;
  } catch {
    // The tab has gone, or is none we may look into.
    return undefined;
  }
}
