import { browser } from 'wxt/browser';
import { Problem } from '@/utils/lib/problem';
import type { AccountOwner } from './account-owner';
import { hostNames } from './host-names';

/**
 * Asks the browser for the hosts an account talks to. The browser only asks inside a click: call
 * this before any `await`. Resolves at once where access was given before.
 * @throws Problem when the person says no
 */
export async function askAccess(
  { reaches, label }: AccountOwner,
  values: Record<string, unknown>,
): Promise<void> {
  const origins = [...reaches(values)];
  const granted = await browser.permissions.request({ origins });
  if (granted) return;
  const say = { key: 'accountsRefused', values: [hostNames(origins), label] } as const;
  throw new Problem({ kind: 'permission', say, charged: 'no' });
}
