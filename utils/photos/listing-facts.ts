import type { Site } from '@/utils/sites/spec';
import { type DataNode, isNode, listingNodes } from './listing-data';
import { namesItself } from './listing-of-page';
import { samePhotoKey } from './same-photo';

/** What a page says of its listing beside what a click reads at once (listing-of-page.ts). */
export interface ListingFacts {
  /** By its data alone. */
  title?: string;
  /** Where the home is, in the page's words. */
  address?: string;
  /** In words, with its currency. */
  price?: string;
  /** Keys of its photos (same-photo.ts) in the listing's own order. */
  photos: string[];
}

const LONGEST_TITLE = 300;
const LONGEST_FACT = 200;
const MOST_PHOTOS = 200;

/**
 * Reads JSON-LD first, then Open Graph and microdata, then the site's own places.
 * @param asLoaded false where the address changed without a load: then what the server wrote into
 *   the head belongs to another listing. Believed are the body, data that names the new address,
 *   and all of the head once its canonical link does.
 */
export function factsOfPage(
  page: Document,
  site: Site | undefined,
  asLoaded: boolean,
): ListingFacts {
  const fresh = asLoaded || namesItself(page);
  const nodes = listingNodes(page).filter((node) => fresh || isAbout(node, page));
  const title = first(nodes, nameOf);
  const address =
    first(nodes, addressOf) ||
    (fresh && metaAddress(page)) ||
    textIn(page, site?.address, itemAddress);
  const price =
    first(nodes, priceOf) || (fresh && metaPrice(page)) || textIn(page, site?.price, itemPrice);
  const images = nodes.flatMap(imagesOf);
  return {
    ...(title && { title: shorten(title, LONGEST_TITLE) }),
    ...(address && { address: shorten(address) }),
    ...(price && /\d/.test(price) && { price: shorten(price) }),
    photos: keysOf(images.length > 1 ? images : fresh ? metaImages(page) : [], page, site),
  };
}

const itemAddress = ['[itemprop=address]', '[itemprop=streetAddress]'];
const itemPrice = ['[itemprop=price]', '[data-testid=price]'];

function first(nodes: readonly DataNode[], read: (node: DataNode) => string): string {
  for (const node of nodes) {
    const found = read(node);
    if (found) return found;
  }
  return '';
}

/** Whether a node says that it describes the page's present address. */
function isAbout({ url, '@id': id }: DataNode, page: Document): boolean {
  // "#listing" would be about whatever address the page is at.
  const named = [url, id].filter(isText).filter((one) => !one.startsWith('#'));
  return named.some((one) => URL.parse(one, page.baseURI)?.pathname === page.location.pathname);
}

function nameOf({ name }: DataNode): string {
  return isText(name) ? name : '';
}

function addressOf({ address, location }: DataNode): string {
  const place = address ?? (isNode(location) ? location.address : undefined);
  if (typeof place === 'string') return place;
  const said = Array.isArray(place) ? place[0] : place;
  if (!isNode(said)) return '';
  const { streetAddress, postalCode, addressLocality, addressRegion } = said;
  const town = [postalCode, addressLocality].filter(isText).join(' ');
  return [streetAddress, town, addressRegion].filter(isText).join(', ');
}

function priceOf(node: DataNode): string {
  const offers = [node.offers, node].flat().filter(isNode);
  for (const offer of offers) {
    const said = isNode(offer.priceSpecification)
      ? { ...offer, ...offer.priceSpecification }
      : offer;
    const price = priceWords(said.price ?? said.lowPrice, said.priceCurrency);
    if (price) return price;
  }
  return '';
}

/** @param currency ISO 4217; a bare number says too little */
function priceWords(amount: unknown, currency: unknown): string {
  const number = typeof amount === 'string' ? Number(amount.replace(/[\s,']/g, '')) : amount;
  if (typeof number !== 'number' || !(number > 0) || !isText(currency)) return '';
  if (!/^[A-Z]{3}$/.test(currency)) return '';
  const options = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(undefined, options).format(number);
}

function imagesOf({ image, photo }: DataNode): string[] {
  return [image, photo]
    .flat(2)
    .map((one) => (isNode(one) ? (one.contentUrl ?? one.url) : one))
    .filter(isText);
}

function meta(page: Document, ...names: readonly string[]): string {
  for (const name of names) {
    const found = page.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
    const content = found?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return '';
}

function metaAddress(page: Document): string {
  const street = meta(page, 'og:street-address', 'business:contact_data:street_address');
  const town = meta(page, 'og:locality', 'business:contact_data:locality');
  return street && [street, town].filter(Boolean).join(', ');
}

function metaPrice(page: Document): string {
  return priceWords(
    meta(page, 'product:price:amount', 'og:price:amount'),
    meta(page, 'product:price:currency', 'og:price:currency'),
  );
}

function metaImages(page: Document): string[] {
  const images = page.querySelectorAll('meta[property="og:image"]');
  return [...images].map((image) => image.getAttribute('content') ?? '').filter(Boolean);
}

function textIn(page: Document, own: readonly string[] = [], common: readonly string[]): string {
  for (const selector of [...own, ...common]) {
    const found = page.querySelector(selector);
    const text = found?.textContent?.trim() || found?.getAttribute('content')?.trim();
    if (text) return text;
  }
  return '';
}

function keysOf(images: readonly string[], page: Document, site: Site | undefined): string[] {
  const urls = images.flatMap((image) => URL.parse(image, page.baseURI)?.href ?? []);
  const keys = urls.map((url) => samePhotoKey([{ url, width: 0 }], site));
  return [...new Set(keys)].slice(0, MOST_PHOTOS);
}

function shorten(text: string, longest = LONGEST_FACT): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longest);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
