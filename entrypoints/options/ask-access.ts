import { browser } from 'wxt/browser';
import { Problem } from '@/utils/lib/problem';
import type { ProviderCard } from '@/utils/providers/spec';
import { hostNames } from './host-names';

/**
 * Asks the browser for a provider's hosts. The browser only asks inside a click: call this before
 * any `await`. Resolves at once where access was given before.
 * @throws Problem when the person says no
 */
export async function askAccess({ hosts, label }: ProviderCard): Promise<void> {
  const granted = await browser.permissions.request({ origins: [...hosts.api, ...hosts.results] });
  if (granted) return;
  const say = { key: 'accountsRefused', values: [hostNames(hosts.api), label] } as const;
  throw new Problem({ kind: 'permission', say, charged: 'no' });
}
