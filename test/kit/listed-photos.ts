/** Which photos our script sees on a page. */
import type { Page } from '@playwright/test';
import type { PhotoProposal } from '../../utils/messages';
import type { PageReport } from '../../utils/page-messages';

/**
 * What each frame of a page lists, the page first, as the popup and the panel ask for it. Frames in
 * which the listing script doesn't run are left out.
 * @param own one of the extension's pages
 */
export function listByFrame(own: Page, address: string): Promise<PhotoProposal[][]> {
  return own.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const target = { tabId: tab?.id ?? -1, allFrames: true };
    await chrome.scripting.executeScript({ target, files: ['page-eyes.js'] });
    const func = () => globalThis.restageEyes?.report() ?? null;
    const frames = await chrome.scripting.executeScript({ target, func });
    return frames
      .sort((a, b) => a.frameId - b.frameId)
      .flatMap(({ result }) => (result ? [[...result.photos]] : []));
  }, address);
}

/** The browser's own, in the extension page that asks. */
declare const chrome: {
  tabs: { query(wanted: { url: string }): Promise<{ id: number }[]> };
  scripting: {
    executeScript(injection: {
      target: object;
      files?: string[];
      func?: () => PageReport | null;
    }): Promise<{ frameId: number; result: PageReport | null | undefined }[]>;
  };
};
