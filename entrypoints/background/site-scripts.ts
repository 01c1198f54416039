import { browser } from 'wxt/browser';
import { t } from '@/utils/i18n';
import type { CommandReply } from '@/utils/messages';
import { siteSwitched } from '@/utils/page-messages';
import { packRules } from '@/utils/photos/site-rules';
import { hostsOff, openPagesServed, originsOn } from '@/utils/settings';
import { findSite } from '@/utils/sites/registry';

const SCRIPT_FILE = '/listing.js';
const ID_PREFIX = 'listing ';

/** Whether the button may show on a page. */
async function isSiteOn(pageUrl: string): Promise<boolean> {
  const host = URL.parse(pageUrl)?.hostname;
  return host !== undefined && !(await hostsOff.getValue()).includes(host);
}

/** What the listing script asks at its start: whether to show, what is known of its site, and its words. */
export async function describeSite(pageUrl: string): Promise<CommandReply<'is-site-on'>> {
  const site = findSite(URL.parse(pageUrl)?.hostname ?? '');
  const on = await isSiteOn(pageUrl);
  const words = {
    restage: t('restageThisRoom'),
    panelElsewhere: t('pagePanelElsewhere'),
    reload: t('pageReload'),
  };
  return { on, words, ...(site && { rules: packRules(site) }) };
}

/**
 * Registers the listing script for the sites the person turned on. Called at every start too:
 * browsers drop dynamic registrations on update (Chrome) or reload (Firefox).
 */
export function registerSiteScripts(): Promise<void> {
  lastRun = lastRun.catch(() => undefined).then(bringUpToDate);
  return lastRun;
}

/** One after the other: two at once would both register what is missing, which browsers refuse. */
let lastRun: Promise<void> = Promise.resolve();

async function bringUpToDate(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const wanted = await allowedOrigins();
  const known = new Set(registered.map((script) => script.id));
  const obsolete = [...known].filter((id) => !wanted.some((origin) => ID_PREFIX + origin === id));
  if (obsolete.length > 0) await browser.scripting.unregisterContentScripts({ ids: obsolete });
  const missing = wanted.filter((origin) => !known.has(ID_PREFIX + origin));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((origin) => ({
      id: ID_PREFIX + origin,
      matches: [`${origin}/*`],
      js: [SCRIPT_FILE],
      runAt: 'document_idle',
      allFrames: true,
    })),
  );
  await injectInto(missing.map((origin) => `${origin}/*`));
}

/** The person may have taken the permission back in the browser's own settings. */
async function allowedOrigins(): Promise<string[]> {
  const origins = await originsOn.getValue();
  const allowed = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [`${origin}/*`] })),
  );
  return origins.filter((_, index) => allowed[index]);
}

/**
 * Brings the listing script, once, to pages of listing sites that were open before the extension was
 * installed, updated or enabled: browsers run the manifest's scripts in pages that load from then on.
 */
export async function serveOpenPages(): Promise<void> {
  if (await openPagesServed.getValue()) return;
  await openPagesServed.setValue(true);
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await injectInto(scripts.flatMap(({ matches = [] }) => matches));
}

/**
 * Brings the listing script to open pages of listing sites that the browser just let us into. Pages
 * of other sites get it with their registration.
 * @param origins match patterns that were allowed
 */
export async function serveAllowedPages(origins: readonly string[] = []): Promise<void> {
  await injectInto(origins.filter((origin) => findSite(origin.split('/')[2] ?? '')));
}

/** Leaves alone the frames where it runs: at the browser's start it came with the page. */
async function injectInto(urls: string[]): Promise<void> {
  if (urls.length === 0) return;
  const tabs = await browser.tabs.query({ url: urls, discarded: false });
  await Promise.allSettled(tabs.map(({ id = -1 }) => injectIntoTab(id)));
}

async function injectIntoTab(tabId: number): Promise<void> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.restageListing !== undefined,
  });
  const frameIds = frames.filter(({ result }) => result !== true).map(({ frameId }) => frameId);
  if (frameIds.length === 0) return;
  await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [SCRIPT_FILE] });
}

/** Lets open pages ask anew whether they are on; pages without our script don't answer. */
export async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(tabs.map((tab) => browser.tabs.sendMessage(tab.id ?? -1, siteSwitched)));
}
