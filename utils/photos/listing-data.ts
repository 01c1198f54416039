/** A node of JSON-LD. */
export type DataNode = Record<string, unknown>;

/** JSON-LD types that are a listing or its home; a WebSite or an agency is neither. */
const LISTING_TYPE =
  /Residence|Apartment|House|Accommodation|Listing|Product|Offer|Hotel|Lodging|VacationRental|Room|Place$/;
/** Where a node keeps what it is about. */
const WITHIN = ['@graph', 'mainEntity', 'about', 'itemOffered'] as const;
const DEEPEST = 4;

/** Every node of a page's JSON-LD that describes a listing, outermost first. */
export function listingNodes(page: Document): DataNode[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  return scripts
    .flatMap((script) => nodesOf(parse(script.textContent ?? ''), DEEPEST))
    .filter((node) => LISTING_TYPE.test(String(node['@type'])));
}

function nodesOf(value: unknown, depth: number): DataNode[] {
  if (Array.isArray(value)) return value.flatMap((one) => nodesOf(one, depth));
  if (!isNode(value) || depth === 0) return [];
  return [value, ...WITHIN.flatMap((name) => nodesOf(value[name], depth - 1))];
}

export const isNode = (value: unknown): value is DataNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
