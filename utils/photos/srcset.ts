/** One candidate of a srcset, with its width where the page says it. */
export interface Candidate {
  url: string;
  /** Pixels; 0 when unknown. */
  width: number;
}

/** A candidate: an address without leading or trailing comma, then an optional descriptor. */
const CANDIDATE = /([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g;

/**
 * Reads a srcset attribute. Addresses may hold commas (image services use them), so a comma ends a
 * candidate only after white space or a descriptor, as in the HTML standard.
 * @param shownWidth CSS pixels that a density of 1x stands for
 */
export function parseSrcset(srcset: string, shownWidth: number): Candidate[] {
  return [...srcset.matchAll(CANDIDATE)].map(([, url = '', amount, unit]) => ({
    url,
    width: unit === 'w' ? Number(amount) : Number(amount ?? 1) * shownWidth,
  }));
}
