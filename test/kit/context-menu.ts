/** The background's context-menu entries, chosen without the menu: headless browsers have none. */
import type { BrowserContext, Page } from '@playwright/test';

/** @param entry id of the entry; @param srcUrl the picture that was right-clicked; none where something lay over it */
export async function chooseMenuEntry(
  context: BrowserContext,
  page: Page,
  entry: string,
  srcUrl?: string,
): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(
    async ({ pageUrl, menuItemId, src }) => {
      const [tab] = await chrome.tabs.query({ url: pageUrl });
      chrome.contextMenus.onClicked.dispatch({ menuItemId, srcUrl: src, frameId: 0, pageUrl }, tab);
    },
    { pageUrl: page.url(), menuItemId: entry, src: srcUrl },
  );
}

/** The worker's own, where the function above runs. */
declare const chrome: {
  tabs: { query(wanted: { url: string }): Promise<object[]> };
  contextMenus: { onClicked: { dispatch(click: object, tab: object | undefined): void } };
};
