import type { SiteRules } from '@/utils/sites/spec';
import { photoIdOf } from './best-first';
import { saysNotARoom } from './not-a-room';
import type { Candidate } from './srcset';

/** Everything about a picture on a page that tells a photo of a home from the rest. */
export interface Clues {
  /** The page's addresses for it, the shown one first. */
  candidates: readonly Candidate[];
  /** Shown size, CSS pixels. */
  width: number;
  height: number;
  /** The picture's own size; 0 when not loaded or not an `<img>`. */
  naturalWidth: number;
  naturalHeight: number;
  /** What the page calls it. */
  caption: string;
  /** Class names and ids of the element and a few around it. */
  names: string;
  /** Stands in a page's header, footer, navigation or similar. */
  inFrame: boolean;
  /** Cut to a circle, as portraits are. */
  round: boolean;
}

/** Below this neither side counts as a picture worth a button, whatever a site file says. */
export const SMALLEST_LONG_SIDE = 120;
export const SMALLEST_SHORT_SIDE = 72;
/** What a picture must show of itself when no site file vouches for it. */
const GENERAL_LONG_SIDE = 200;
const GENERAL_SHORT_SIDE = 110;
const SMALLEST_FILE = 180;
const ENOUGH = 2;

/** Folders for a site's own artwork. */
const ARTWORK =
  /\/(?:assets?|static|themes?|fileadmin|content\/dam|merch|homepage|footer|header|sprites?|resources?)\/|\.(?:svg|gif)(?:[?#]|$)|^data:/i;
const MAP_HOST = /\/\/[^/]*(?:maps?\.|mapbox|openstreetmap|streetview)|\/maps?\/api\//i;
/** Listing photos are numbered or hashed by machines; a site's own artwork is named by people. */
const MACHINE_NAME = /\d{6,}|[0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{16,}|[\w-]{24,}\/|_\d+_\d+/i;
const GALLERY =
  /gallery|carousel|slide|swip|photo|picture|image|media|listing|property|result|card|offer|hero|preview|cover|thumb/i;

/** Whether a picture is large enough on the page to be looked at at all. */
export function isLargeEnough(width: number, height: number): boolean {
  return (
    Math.max(width, height) >= SMALLEST_LONG_SIDE && Math.min(width, height) >= SMALLEST_SHORT_SIDE
  );
}

/** Whether a site's file vouches for a picture: by any of its addresses, unless one is ruled out. */
export function isPhotoOfSite(candidates: readonly Candidate[], site: SiteRules): boolean {
  const addresses = candidates.map(({ url }) => url);
  if (addresses.some((url) => site.notPhoto?.some((pattern) => pattern.test(url)))) return false;
  return addresses.some((url) => photoIdOf(url, site) !== undefined);
}

/**
 * Whether the evidence for a listing's photo adds up on a site that nothing is known of. Errs
 * towards no: a missing button annoys less than one on a logo.
 */
export function looksLikePhoto(clues: Clues): boolean {
  return weigh(clues) >= ENOUGH;
}

function weigh(clues: Clues): number {
  const addresses = clues.candidates.map(({ url }) => url);
  const words = addresses.map(pathOf).join(' ');
  if (addresses.length === 0 || clues.round || saysNotARoom(`${words} ${clues.caption}`)) return 0;
  if (addresses.some((url) => ARTWORK.test(url) || MAP_HOST.test(url))) return 0;
  const long = Math.max(clues.width, clues.height);
  const short = Math.min(clues.width, clues.height);
  return (
    (long >= GENERAL_LONG_SIDE && short >= GENERAL_SHORT_SIDE ? 1 : 0) +
    (MACHINE_NAME.test(words) ? 1 : 0) +
    (GALLERY.test(clues.names) ? 0.5 : 0) -
    (saysNotARoom(clues.names) ? 1 : 0) -
    (clues.inFrame ? 2 : 0) +
    weighShape(clues)
  );
}

/** Rooms are photographed wide; portraits and logos are square, banners are strips. */
function weighShape({ width, height, naturalWidth, naturalHeight }: Clues): number {
  const shape = naturalHeight ? naturalWidth / naturalHeight : width / height;
  if (naturalWidth && Math.max(naturalWidth, naturalHeight) < SMALLEST_FILE) return -1;
  if (shape >= 1.2 && shape <= 2.2) return 0.5;
  if (shape > 0.9 && shape < 1.1 && width < 260) return -0.5;
  if (shape > 0.4 && shape < 3.2) return 0;
  return naturalHeight ? -1 : -0.5;
}

function pathOf(url: string): string {
  return url.slice(url.indexOf('/', 8));
}
