import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignWord, quoteForeign } from './foreign-words';

describe('words of strangers in sentences of ours', () => {
  it.each([
    ['ARCHIVED', 'ARCHIVED'],
    ['in_queue-2', 'in_queue-2'],
    ['done". Your card was charged twice. Call us', 'done'],
    ['<b>', '?'],
    ['', '?'],
  ])('are one word: %j', (text, word) => {
    expect(foreignWord(text)).toBe(word);
  });

  it('stay between their quotation marks', () => {
    expect(quoteForeign('Kitchen”. Pay at “evil')).toBe('“Kitchen . Pay at evil”');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(quoteForeign(text)).toMatch(/^“[^"“”\n\u202e]*”$/u);
        expect(quoteForeign(text).length).toBeLessThanOrEqual(63);
      }),
    );
  });
});
