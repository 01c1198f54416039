import { browser } from 'wxt/browser';
import { sendCommand } from './send-command';
import { hostsOff, originsOn } from './settings';
import { originsToAsk } from './sites/registry';

/** Takes the button away from a host. */
export async function switchHostOff(host: string): Promise<void> {
  await hostsOff.setValue([...without(await hostsOff.getValue(), host), host]);
  await sendCommand('sites-changed', {});
}

export async function switchHostOn(host: string): Promise<void> {
  await hostsOff.setValue(without(await hostsOff.getValue(), host));
  await sendCommand('sites-changed', {});
}

/**
 * Asks for an origin (`https://host`) and brings the button there. The browser only asks in a click:
 * call this before any `await`.
 * @param known origins that are on already, as `originsOn` has them
 * @returns whether the person said yes
 */
export async function turnOriginOn(origin: string, known: readonly string[]): Promise<boolean> {
  const others = without(known, origin);
  // Without the permission the entry does nothing.
  if (await askAfter(originsOn.setValue([...others, origin]), [`${origin}/*`])) {
    await switchHostOn(new URL(origin).hostname);
    return true;
  }
  await originsOn.setValue(without(await originsOn.getValue(), origin));
  return false;
}

/**
 * Asks for a listing site that the browser doesn't let us into any more. Like `turnOriginOn` to be
 * called before any `await`.
 * @param off hosts that are switched off, as `hostsOff` has them
 * @returns whether the person said yes
 */
export async function allowSite(origin: string, off: readonly string[]): Promise<boolean> {
  const { hostname } = new URL(origin);
  if (await askAfter(hostsOff.setValue(without(off, hostname)), originsToAsk(origin))) {
    await sendCommand('sites-changed', {});
    return true;
  }
  await hostsOff.setValue([...off]);
  return false;
}

/**
 * Chrome closes the popup to ask, and this code with it: what was being written then would be lost. A
 * click counts for some seconds there, so the browser asks once it is written. Firefox asks inside the
 * click alone.
 * @param kept settles once what the answer is for has been written
 */
async function askAfter(kept: Promise<void>, origins: string[]): Promise<boolean> {
  if (!import.meta.env.FIREFOX) await kept;
  const answer = browser.permissions.request({ origins });
  await kept;
  return answer;
}

/** Takes the button away from an origin and gives the permission back. */
export async function turnOriginOff(origin: string): Promise<void> {
  await originsOn.setValue(without(await originsOn.getValue(), origin));
  await sendCommand('sites-changed', {});
  await browser.permissions.remove({ origins: [`${origin}/*`] });
}

function without(names: readonly string[], name: string): string[] {
  return names.filter((other) => other !== name);
}
