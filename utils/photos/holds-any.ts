/** Whether a text holds any of some words, as parts of words too. A pattern would be compiled in every page. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
