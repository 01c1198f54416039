/**
 * What only one listing site knows. One site is one file in this folder; its file name is its `id`.
 * Data only. A site without a file works by the general finder (utils/photos) once the user turns
 * it on, so a file is worth writing when the site
 *
 * - serves logos, portraits or floor plans beside its photos (`photo`, `notPhoto`),
 * - can give a larger picture than the page shows (`larger`), or
 * - hides its listing's name (`title`).
 *
 * How to write one: save a listing page, list its picture addresses, and look for one photo at
 * several sizes. What stays the same is the id (group 1 of `photo`); what changes is the size code
 * (`larger`). Say above the object what was seen, when, and what is only believed. Then run
 * `npx vitest run test/site-contract.test.ts`.
 *
 * Patterns meet whole addresses (https://host/path?query) and must name the host, so that another
 * site's advertisement doesn't count as this site's photo.
 */
export interface Site {
  /** Lower case, the site's own short name; with the country where two sites share it. */
  id: string;
  /** The site's own name; a proper noun, not translated. */
  label: string;
  /** Match patterns of its pages: content-script matches and host permission. As narrow as works. */
  pages: readonly string[];
  /** Match patterns of the hosts its photos come from: host permission to read their bytes. */
  photoHosts: readonly string[];
  /**
   * A picture address that matches one of these is a listing photo; group 1 is the photo's id, the
   * same at every size, so that two copies of one photo count once.
   */
  photo: readonly RegExp[];
  /** Wins over `photo`: logos, portraits, floor plans on the same hosts. */
  notPhoto?: readonly RegExp[];
  /** Rewrites towards the largest version, best first. Never one that breaks a signature. */
  larger?: readonly LargerRule[];
  /**
   * Where the listing's name stands when neither JSON-LD nor Open Graph has it. CSS selectors, the
   * first that matches wins; the page's only h1 is looked at anyway. No hashed class names.
   */
  title?: readonly string[];
  /** The same for where the home is and what it costs. */
  address?: readonly string[];
  price?: readonly string[];
}

/**
 * One rewrite: `address.replace(from, to)`. The result is a guess until it has been loaded, so the
 * page's own candidates always follow it.
 */
export interface LargerRule {
  from: RegExp;
  to: string;
  /** A pair [given, larger] that the contract test applies. */
  example: readonly [given: string, larger: string];
}

/** What tells a site's photos from its other pictures: all that its pages' script needs of it. */
export type PhotoRules = Pick<Site, 'photo' | 'notPhoto'>;

/** `PhotoRules` as a message can carry them: patterns by their source. */
export interface PackedRules {
  photo: string[];
  notPhoto: string[];
}
