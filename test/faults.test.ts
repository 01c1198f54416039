/** Every fault and threat is shown by a test that exists, or is openly owed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults, threats, unshown } from './kit/fault-map';

const root = join(import.meta.dirname, '..');
const all = Object.entries({ ...faults, ...threats });
const numbered = (letter: string, last: number) =>
  Array.from({ length: last }, (_, place) => `${letter}${place + 1}`);

/** Whether a title stands in a file as a text of its own. */
function hasTitle(text: string, title: string): boolean {
  const whole = ["'", '"', '`'].some((quote) => text.includes(`${quote}${title}${quote}`));
  return whole || text.includes(`\`${title}$`);
}

describe('the map of faults and threats', () => {
  it('names every one once: shown, or owed', () => {
    const named = [...all.map(([number]) => number), ...unshown];
    expect(named.sort()).toEqual([...numbered('F', 30), ...numbered('T', 19)].sort());
  });

  it.each(all)('%s is shown by tests that exist', (_, { tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const { file, titles } of tests) {
      const path = join(root, file);
      const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      expect(titles.filter((title) => !hasTitle(text, title))).toEqual([]);
      expect(titles.length).toBeGreaterThan(0);
    }
  });
});
