import type { PhotoRules } from '@/utils/sites/spec';
import { photoIdOf } from './best-first';
import { holdsAny } from './holds-any';
import { saysNotARoom } from './not-a-room';
import { isOnlyInPage } from './picture-addresses';
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
/** A picture this large is shown for itself; one that is half as large may be. */
const LARGE_LONG_SIDE = 200;
const LARGE_SHORT_SIDE = 110;
/** Above this a portrait of an agent is rare. */
const HERO_LONG_SIDE = 400;
const ENOUGH = 2;

/** Parts of addresses of a site's own artwork: its folders and its formats. */
const ARTWORK = (
  '/asset/ /assets/ /static/ /theme/ /themes/ /fileadmin/ /content/dam/ /merch/ /homepage/ ' +
  '/footer/ /header/ /sprite/ /sprites/ /resource/ /resources/ .svg? .svg# .gif? .gif# ' +
  '/map/api/ /maps/api/'
).split(' ');
/** The format of drawings and logos; cameras write no PNG. */
const DRAWN = '.png';
const MAP_HOST = 'map. maps. mapbox openstreetmap streetview'.split(' ');
/** Listing photos are numbered or hashed by machines; a site's own artwork is named by people. */
const MACHINE_NAME = /(?<![a-z\d])(?=[a-z]*\d[a-z]*\d)[a-z\d]{10}|\d{6}|[\w-]{24}\/|_\d+_\d/;
const GALLERY = (
  'gallery carousel slide swip photo picture image media listing property result card offer hero ' +
  'preview cover thumb'
).split(' ');

/** Whether a picture is large enough on the page to be looked at at all. */
export function isLargeEnough(width: number, height: number): boolean {
  return (
    Math.max(width, height) >= SMALLEST_LONG_SIDE && Math.min(width, height) >= SMALLEST_SHORT_SIDE
  );
}

/** Whether a site's file vouches for a picture: by any of its addresses, unless one is ruled out. */
export function isPhotoOfSite(candidates: readonly Candidate[], site: PhotoRules): boolean {
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
  // Once, and patterns without a flag: they are compiled to half the code.
  const addresses = clues.candidates.map(({ url }) => url.toLowerCase());
  const words = addresses
    .filter((url) => !isOnlyInPage(url))
    .map(pathOf)
    .join(' ');
  if (addresses.length === 0 || clues.round || saysNotARoom(`${words} ${clues.caption}`)) return 0;
  if (addresses.some(isArtwork)) return 0;
  const machineNamed = MACHINE_NAME.test(words) ? 1 : 0;
  const inGallery = holdsAny(clues.names.toLowerCase(), GALLERY) ? 0.5 : 0;
  const outOfPlace = clues.inFrame ? -2 : 0;
  const drawn = words.includes(DRAWN) ? -0.5 : 0;
  return (
    machineNamed +
    inGallery +
    outOfPlace +
    drawn +
    weighSize(clues) +
    weighNames(clues) +
    weighShape(clues)
  );
}

function weighSize({ width, height }: Clues): number {
  const [short = 0, long = 0] = [width, height].sort((a, b) => a - b);
  return long >= LARGE_LONG_SIDE && short >= LARGE_SHORT_SIDE ? 1 : 0.5;
}

function weighNames({ names, width, height }: Clues): number {
  if (!saysNotARoom(names)) return 0;
  return Math.max(width, height) >= HERO_LONG_SIDE ? -0.5 : -1;
}

/** Rooms are photographed wide; portraits and logos are square, banners are strips. */
function weighShape({ width, height, naturalWidth, naturalHeight }: Clues): number {
  const shape = naturalHeight ? naturalWidth / naturalHeight : width / height;
  if (shape >= 1.15 && shape <= 2.2) return 0.5;
  if (shape > 0.9 && shape < 1.1 && width < 260) return -0.5;
  if (shape > 0.4 && shape < 3.2) return 0;
  return naturalHeight ? -1 : -0.5;
}

function isArtwork(url: string): boolean {
  const host = url.slice(0, url.indexOf('/', 8));
  return url.startsWith('data:') || holdsAny(`${url}?`, ARTWORK) || holdsAny(host, MAP_HOST);
}

function pathOf(url: string): string {
  return url.slice(url.indexOf('/', 8));
}
