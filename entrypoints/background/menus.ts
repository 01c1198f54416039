import { browser } from 'wxt/browser';
import { t } from '@/utils/i18n';
import { openPanel } from '@/utils/open-panel';
import { bringPhoto } from './bring-photo';
import { findPhotoUnderPointer } from './find-photo-under-pointer';

const RESTAGE = 'restage';

/** Creates the entries; only in onInstalled, because re-creating them at each start fails. */
export function createMenus(): void {
  browser.contextMenus.create({
    id: RESTAGE,
    title: t('menuRestage'),
    // Photos often lie under a link or an overlay, where the browser sees no image.
    contexts: ['image', 'link', 'page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

export function listenForMenus(): void {
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (click.menuItemId !== RESTAGE || tab?.id === undefined) return;
    void openPanel(tab.windowId);
    void bringFromTab(tab.id, tab.windowId, click.frameId ?? 0, click.srcUrl);
  });
}

export function listenForCommands(): void {
  browser.commands.onCommand.addListener((_command, tab) => {
    void openPanel(tab?.windowId);
  });
}

async function bringFromTab(
  tabId: number,
  windowId: number,
  frameId: number,
  srcUrl: string | undefined,
): Promise<void> {
  const [found] = await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [frameId] },
      func: findPhotoUnderPointer,
      args: [srcUrl ?? null],
    })
    .catch(() => []);
  const proposal = found?.result;
  if (proposal) await bringPhoto(proposal, { tabId, frameId, windowId });
}
