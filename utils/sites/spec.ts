/**
 * What only one listing site knows. One site is one file in this folder; its file name is its `id`.
 * Data only. A site without a file works by the general finder once the user turns it on.
 */
export interface Site {
  id: string;
  /** The site's own name; a proper noun, not translated. */
  label: string;
  /** Match patterns of its pages: content-script matches and host permission. */
  pages: readonly string[];
  /** Match patterns of the hosts its photos come from: host permission to read their bytes. */
  photoHosts: readonly string[];
  /** A picture URL that matches one of these is a listing photo; group 1 is the photo's id across sizes. */
  photo: readonly RegExp[];
  /** Wins over `photo`: logos, portraits, floor plans on the same hosts. */
  notPhoto?: readonly RegExp[];
  /**
   * Rewrites towards the largest version, tried in order and verified by loading. Never for signed URLs.
   * `example` is a pair [given, larger] that the contract test applies.
   */
  larger?: readonly { from: RegExp; to: string; example: readonly [string, string] }[];
  /** Where the listing's title stands when JSON-LD and Open Graph don't say. CSS selectors, first match wins. */
  title?: readonly string[];
}
