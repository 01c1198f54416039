/** A small listing page of our own at a real site's host, for what saved pages can't show: odd photos. */

import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { World } from './world';

export const LISTING_URL = 'https://www.zillow.com/homedetails/14-Larkspur-Terrace/1_zpid/';
export const LISTING_TITLE = '14 Larkspur Terrace';
export const PHOTO_HOST = 'photos.zillowstatic.com';

const PHOTO_URL = `https://${PHOTO_HOST}/fp/0123456789abcdef0123456789abcdef-cc_ft_1536.jpg`;

const room = readFileSync(
  join(import.meta.dirname, '../../public/sample-rooms/empty-living-room.jpg'),
);

const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${LISTING_TITLE}</title>
<meta property="og:title" content="${LISTING_TITLE}"></head>
<body><h1>${LISTING_TITLE}</h1>
<img src="${PHOTO_URL}" alt="Living room" width="900" height="600"></body></html>`;

/** What the photo's address answers to the extension. */
export interface PhotoAnswer {
  status: number;
  type: string;
  body: Buffer;
}

export const goodPhoto: PhotoAnswer = { status: 200, type: 'image/jpeg', body: room };

/**
 * Puts the page into a world. The page itself always gets the good photo, so that it has something
 * to show a button on; only the extension's own request gets `answer`.
 */
export function serveListingPage(world: World, answer: PhotoAnswer = goodPhoto): void {
  world.mount('www.zillow.com', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  world.mount(PHOTO_HOST, (request, response) => {
    send(response, isFromPage(request) ? goodPhoto : answer);
  });
}

function isFromPage(request: IncomingMessage): boolean {
  return request.headers['sec-fetch-dest'] === 'image';
}

function send(response: ServerResponse, { status, type, body }: PhotoAnswer): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}
