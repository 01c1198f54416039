import { browser } from 'wxt/browser';

/** Host names as a phrase: `https://modelslab.com/*` -> "modelslab.com". */
export function hostNames(patterns: readonly string[]): string {
  return listWords(patterns.map((pattern) => pattern.split('/')[2] ?? pattern));
}

/** "a, b and c", as the browser's language writes it. */
export function listWords(names: readonly string[]): string {
  return new Intl.ListFormat(browser.i18n.getUILanguage(), { type: 'conjunction' }).format(names);
}
