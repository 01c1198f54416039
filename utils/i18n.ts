import { browser } from 'wxt/browser';
import type { Localized, MessageKey, Words } from './lib/words';

/** The message for `key` in the browser's language; `values` replace $1, $2 ... */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** Puts a sentence that came as data into words. */
export function say(words: Words): string {
  return t(words.key, ...(words.values ?? []));
}

/** The text for the browser's language, else English. */
export function localized(text: Localized): string {
  const language = browser.i18n.getUILanguage().split('-')[0] ?? 'en';
  return text[language] ?? text.en;
}
