import { browser } from 'wxt/browser';
import { hostsOff, originsOn } from '@/utils/settings';
import { findSite, originsToAsk } from '@/utils/sites/registry';
import { registerSiteScripts, tellTabs } from './site-scripts';

/**
 * Shows the button on a page's site, from a click on a menu entry of ours. The browser only asks
 * inside that click: call this before any `await`.
 */
export async function turnSiteOn(pageUrl: string): Promise<void> {
  const url = URL.parse(pageUrl);
  if (url?.protocol !== 'https:') return;
  // Answered at once where the browser lets us in already.
  const answer = browser.permissions.request({ origins: originsToAsk(url.origin) });
  const isKnown = findSite(url.hostname) !== undefined;
  if (!(await (isKnown ? answer : keepAnswer(url.origin, answer)))) return;
  const off = await hostsOff.getValue();
  await hostsOff.setValue(off.filter((host) => host !== url.hostname));
  await registerSiteScripts();
  await tellTabs();
}

/** Kept before the answer too: this worker may be stopped while the question stands there. */
async function keepAnswer(origin: string, answer: Promise<boolean>): Promise<boolean> {
  const others = (await originsOn.getValue()).filter((other) => other !== origin);
  await originsOn.setValue([...others, origin]);
  const allowed = await answer;
  if (!allowed) await originsOn.setValue(others);
  return allowed;
}
