import { browser } from 'wxt/browser';

const SCRIPT_FILE = '/page-eyes.js';

/** Where a picture is: a page or one of its frames. */
export interface FramePlace {
  tabId: number;
  frameId: number;
}

/**
 * Brings the script that sees pictures (entrypoints/page-eyes) to a page, and asks it.
 * @param look is sent to the page as source: it may use nothing from its file
 * @returns undefined where the page has gone, or is shut to us
 */
export async function lookIntoPage<Wanted, Seen>(
  { tabId, frameId }: FramePlace,
  look: (wanted: Wanted) => Seen,
  wanted: Wanted,
): Promise<Seen | undefined> {
  const injection = { target: { tabId, frameIds: [frameId] }, injectImmediately: true };
  try {
    await browser.scripting.executeScript({ ...injection, files: [SCRIPT_FILE] });
    const [seen] = await browser.scripting.executeScript({
      ...injection,
      func: look,
      args: [wanted],
    });
    return seen?.result;
  } catch {
    return undefined;
  }
}
