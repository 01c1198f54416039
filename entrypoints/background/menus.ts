import { type Browser, browser } from 'wxt/browser';
import { t } from '@/utils/i18n';
import type { MessageKey } from '@/utils/lib/words';
import type { PhotoProposal } from '@/utils/messages';
import { openPanel } from '@/utils/open-panel';
import { bringObject } from './bring-object';
import { bringPhoto, type TabPlace } from './bring-photo';
import { askPointedAt } from './page-eyes';
import { turnSiteOn } from './turn-site-on';

type Click = Browser.contextMenus.OnClickData;

interface Entry {
  title: MessageKey;
  /** Runs inside the click: what needs the gesture comes before any `await`. */
  choose: (click: Click, tab: Browser.tabs.Tab) => void;
}

/** Entries by their ids. */
const entries: Record<string, Entry> = {
  restage: { title: 'menuRestage', choose: bringTo(bringPhoto) },
  'put-in-room': { title: 'menuPutInRoom', choose: bringTo(bringObject) },
  'turn-on': { title: 'menuTurnOn', choose: ({ pageUrl }) => void turnSiteOn(pageUrl ?? '') },
};

/** Creates the entries; only in onInstalled, because re-creating them at each start fails. */
export function createMenus(): void {
  for (const [id, { title }] of Object.entries(entries)) {
    browser.contextMenus.create({
      id,
      title: t(title),
      // Pictures often lie under a link or an overlay, where the browser sees no image.
      contexts: ['image', 'link', 'page'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

export function listenForMenus(): void {
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (tab) entries[click.menuItemId]?.choose(click, tab);
  });
}

export function listenForCommands(): void {
  browser.commands.onCommand.addListener((_command, tab) => {
    void openPanel(tab?.windowId);
  });
}

type Bring = (proposal: PhotoProposal, place: TabPlace) => Promise<unknown>;

function bringTo(bring: Bring): Entry['choose'] {
  return (click, tab) => {
    if (tab.id === undefined) return;
    void openPanel(tab.windowId);
    const place = { tabId: tab.id, windowId: tab.windowId, frameId: click.frameId ?? 0 };
    void bringFromTab(place, click.srcUrl, bring);
  };
}

async function bringFromTab(
  place: TabPlace,
  srcUrl: string | undefined,
  bring: Bring,
): Promise<void> {
  const proposal = await askPointedAt(srcUrl ?? null, place);
  if (proposal) await bring(proposal, place);
}
