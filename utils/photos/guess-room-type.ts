import type { RoomType } from './room-type';
import { roomWords } from './room-words';

/** Letters that don't come apart into a base letter and an accent. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', æ: 'ae', ß: 'ss' };

interface Reading {
  type: RoomType;
  pattern: RegExp;
}

const readings: readonly Reading[] = roomWords.map(([type, stems]) => ({
  type,
  pattern: new RegExp(`(?<![a-z])(?:${stems.split('|').map(toPattern).join('|')})`),
}));

/**
 * The room that a caption speaks of, in nine languages; 'unknown' when it names none. When it names
 * several ("living room open to kitchen"), the one named first: captions begin with their subject.
 * @param words alt text, title, gallery label: any case, accents or not
 */
export function guessRoomType(words: string): RoomType {
  const plain = simplify(words);
  let guess: RoomType = 'unknown';
  let earliest = Number.POSITIVE_INFINITY;
  for (const { type, pattern } of readings) {
    const at = plain.search(pattern);
    if (at >= 0 && at < earliest) {
      guess = type;
      earliest = at;
    }
  }
  return guess;
}

function simplify(words: string): string {
  return words
    .toLowerCase()
    .replace(/[łøæß]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’_]/g, ' ');
}

function toPattern(stem: string): string {
  return stem.endsWith('$') ? `${stem.slice(0, -1)}(?![a-z])` : stem;
}
