/** Small pages in the ways galleries are built, on a site that no file covers, each with its truth. */
import { pictureBytes } from './picture-bytes';
import type { World } from './world';

const HOST = 'www.nests.example';
export const IMAGES = 'https://img.nests.example';
/** The part of an address that tells one photo of this site from another. */
const PHOTO = /7c1e5[0-9a-f]{9}/;

/** What a page shows. Elements of photos carry `data-room`, all else that is drawn `data-other`. */
export interface StrangePage {
  /** Default: the one of today. */
  doctype?: string;
  /** Default: HTML. Of another type the body is the whole document. */
  type?: string;
  body: string;
  /** The largest version of each photo that the page names. */
  largest: readonly string[];
  /** Run inside the page once it has loaded. */
  open?: string;
  /** As above: what its lazy loader does when the photos come near. */
  load?: string;
}

/** The id of the photo that an address is of. */
export function photoAt(address: string): string | undefined {
  return PHOTO.exec(address)?.[0];
}

export const idOf = (page: number, photo: number) =>
  `7c1e5${String(page).padStart(4, '0')}${photo}f0a3`;
/** The ids of a page's photos, in order. */
export const idsOf = (page: number, count = 3) =>
  Array.from({ length: count }, (_, index) => idOf(page, index));
/** The usual address. */
export const at = (id: string, width: number) =>
  `${IMAGES}/photos/${id}/${width}x${Math.round((width * 2) / 3)}.jpg`;
/** An `<img>` of 600 by 400, or as the attributes say. */
export const photo = (id: string, attributes = `src="${at(id, 1200)}"`) =>
  `<img data-room="${id}" width="600" height="400" ${attributes}>`;

/** What `photo` is by, for elements that are no image. */
export const SIZE = 'width: 600px; height: 400px';
export const FILL = 'position: absolute; inset: 0';
export const each = (list: readonly string[], draw: (id: string, index: number) => string) =>
  list.map(draw).join('');
/** The photos of a page that names none wider. */
export const largest = (list: readonly string[], width = 1200) => list.map((id) => at(id, width));

export const strangeUrl = (name: string) => `https://${HOST}/homes/${name}`;
export const framePath = (name: string) => `/framed/${name}`;

/** @param framed documents for the frames of a page, by the page's name */
export function serveStrangeGalleries(
  world: World,
  pages: Readonly<Record<string, StrangePage>>,
  framed: Readonly<Record<string, string>>,
): void {
  world.mount(HOST, ({ url = '' }, response) => {
    const name = url.split('/').at(-1) ?? '';
    const body = url.startsWith('/framed/') ? framed[name] : pages[name]?.body;
    if (url.startsWith('/_next/')) return sendPicture(url, response);
    const { doctype = '<!doctype html>', type } = pages[name] ?? {};
    const contentType = `${type ?? 'text/html'}; charset=utf-8`;
    response.writeHead(body ? 200 : 404, { 'content-type': contentType });
    const start = type ? '' : `${doctype}<title>${name}</title><body style="margin: 0">`;
    response.end(`${start}${body ?? ''}`);
  });
  world.mount(new URL(IMAGES).host, ({ url = '' }, response) => sendPicture(url, response));
}

const made = new Map<string, Uint8Array>();

interface Answer {
  writeHead(status: number, headers: Record<string, string>): Answer;
  end(body: Uint8Array): unknown;
}

/** A picture of the size that its address names. */
function sendPicture(url: string, response: Answer): void {
  const [, width = '1200', height = String((Number(width) * 2) / 3)] =
    /(\d+)x(\d+)/.exec(url) ?? /w_(\d+),h_(\d+)/.exec(url) ?? /[?&]w=(\d+)/.exec(url) ?? [];
  const size = `${width}x${height}`;
  const bytes = made.get(size) ?? pictureBytes(Number(width), Math.round(Number(height)));
  made.set(size, bytes);
  response.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'max-age=600' });
  response.end(bytes);
}
