import { browser } from 'wxt/browser';
import { type FetchedImage, toImage } from '@/utils/images/fetch-image';
import { cropPicture } from '@/utils/images/pictures';
import { bytesOfDataUrl } from '@/utils/lib/data-url';
import { type GateOptions, passGate } from '@/utils/lib/gate';
import { Problem } from '@/utils/lib/problem';
import type { PhotoProposal } from '@/utils/messages';
import type { TabPlace } from './bring-photo';
import { askPixelsOf, askPlaceOf } from './page-eyes';

/** What a page made itself; nothing is asked of the network for it. */
const MADE_HERE = /^(blob|data):/i;

/**
 * Lets the page's own document fetch a picture: reaches blob: addresses and pictures behind a login
 * of the page's own origin. The page's CORS decides, so this can read nothing the page could not;
 * and addresses pass the same gate, because the request would be ours. A picture without an address
 * gives its pixels, by the same rule.
 * @throws Problem
 */
export async function readFromPage(
  address: string,
  place: TabPlace,
  options: GateOptions,
): Promise<FetchedImage> {
  const dataUrl = address.startsWith('screen:')
    ? await askPixelsOf(address, place)
    : await fetchInPage(address, place, options);
  if (!dataUrl) throw pageGone();
  return toImage(bytesOfDataUrl(dataUrl));
}

async function fetchInPage(
  address: string,
  place: TabPlace,
  options: GateOptions,
): Promise<string | null | undefined> {
  if (!MADE_HERE.test(address)) passGate(address, options);
  const [injected] = await inTab(
    browser.scripting.executeScript({
      target: { tabId: place.tabId, frameIds: [place.frameId] },
      func: fetchAsDataUrl,
      args: [address],
    }),
  );
  return injected?.result;
}

/** Cuts the picture out of what the tab shows right now. @throws Problem */
export async function readFromScreen(
  proposal: PhotoProposal,
  place: TabPlace,
): Promise<FetchedImage> {
  const ratio = proposal.devicePixelRatio;
  // The panel may have opened since the click, and a frame doesn't know where it stands.
  const box = await askPlaceOf(proposal.urls.at(-1) ?? '', place);
  if (!box || box.width <= 0 || box.height <= 0) throw pageGone();
  await hold(place.tabId, true);
  const shot = await inTab(
    browser.tabs.captureVisibleTab(place.windowId, { format: 'png' }),
  ).finally(() => hold(place.tabId, false));
  const screen = new Blob([bytesOfDataUrl(shot)], { type: 'image/png' });
  const cut = await cropPicture(screen, {
    x: box.x * ratio,
    y: box.y * ratio,
    width: box.width * ratio,
    height: box.height * ratio,
  });
  return toImage(new Uint8Array(await cut.arrayBuffer()));
}

/** Takes our own buttons out of the picture, or puts them back. */
async function hold(tabId: number, held: boolean): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting
    .executeScript({ target, func: holdOverlay, args: [held] })
    .catch(() => undefined);
}

/** Runs inside the page, in our own world; uses nothing from outside itself. Ends when it is painted. */
async function holdOverlay(held: boolean): Promise<void> {
  globalThis.restageStage?.overlay.hold(held);
  const painted = new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(resolve)),
  );
  // A frame out of sight paints nothing.
  await Promise.race([painted, new Promise((resolve) => setTimeout(resolve, 100))]);
}

async function inTab<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (thrown) {
    throw pageGone(thrown);
  }
}

/** The page was closed, left, or shut to us. */
export function pageGone(cause?: unknown): Problem {
  return new Problem({ kind: 'permission', say: { key: 'problemPageGone' }, charged: 'no' }, cause);
}

/** Runs inside the page; uses nothing from outside itself. */
async function fetchAsDataUrl(address: string): Promise<string | null> {
  const limitBytes = 25_000_000;
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      // A redirect would lead around the gate.
      redirect: 'error',
      // The page shows the picture already, so it mostly comes out of the cache.
      signal: AbortSignal.timeout(8000),
    });
    const reader = response.body?.getReader();
    if (!response.ok || !reader) return null;
    const pieces: BlobPart[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limitBytes) {
        void reader.cancel();
        return null;
      }
      pieces.push(value);
    }
    return await new Promise((resolve) => {
      const writer = new FileReader();
      writer.onload = () => resolve(String(writer.result));
      writer.onerror = () => resolve(null);
      writer.readAsDataURL(new Blob(pieces));
    });
  } catch {
    // CORS said no; the caller has other ways.
    return null;
  }
}
