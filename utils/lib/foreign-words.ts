/**
 * Words of pages and providers inside sentences of ours. A stranger's sentence between two of ours
 * would be read as ours, so that only what can't be taken for one goes in.
 */

const WORD_LIMIT = 30;
const NAME_LIMIT = 60;

/** The first word, as vendors name a state; `?` where there is none. */
export function foreignWord(text: string): string {
  const word = /^\s*([\w-]+)/.exec(text)?.[1] ?? '?';
  return word.slice(0, WORD_LIMIT);
}

/** A name between quotation marks that it can't close itself. */
export function quoteForeign(text: string): string {
  const name = text.replace(/["“”„‟«»\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return `“${name.length > NAME_LIMIT ? `${name.slice(0, NAME_LIMIT)}…` : name}”`;
}
