import type messages from '../../public/_locales/en/messages.json';

/** A key of `public/_locales/en/messages.json`; a missing key is a type error. */
export type MessageKey = keyof typeof messages;

/** A sentence as data: it crosses contexts and is stored, and is put into words where it is shown. */
export interface Words {
  key: MessageKey;
  /** What replaces $1, $2 ... in the message. */
  values?: readonly (string | number)[];
}

/** Text that lives with the data it names (a style, a provider), so adding one touches one file. */
export interface Localized {
  en: string;
  [locale: string]: string;
}
