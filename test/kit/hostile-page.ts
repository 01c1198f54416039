/**
 * A listing page that makes it hard: photos inside links and under overlays, style sheets that reset
 * and cover everything, right-to-left text, and a content security policy that allows next to nothing.
 */
import { goodPhoto, PHOTO_HOST } from './listing-page';
import type { World } from './world';

export const HOSTILE_URL = 'https://www.zillow.com/homedetails/3-Thorn-Lane/2_zpid/';
/** What clicking a photo leads to. */
export const LIGHTBOX_PATH = '/lightbox/';

const NONCE = 'ours';
const policy = `default-src 'none'; img-src https://${PHOTO_HOST}; style-src 'nonce-${NONCE}'; script-src 'nonce-${NONCE}'`;

const photo = (number: number) =>
  `<a href="${LIGHTBOX_PATH}${number}"><img alt="Room ${number}" width="560" height="380"
    src="https://${PHOTO_HOST}/fp/0123456789abcdef0123456789abcde${number}-cc_ft_1536.jpg"><i></i></a>`;

const html = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>3 Thorn Lane</title><meta property="og:title" content="3 Thorn Lane">
<style nonce="${NONCE}">
  * { all: unset !important; display: block !important; z-index: 2147483647 !important; }
  head, head * { display: none !important; }
  div { display: none !important; opacity: 0 !important; transform: scale(0) !important;
    pointer-events: none !important; position: fixed !important; clip-path: inset(50%) !important; }
  section { display: flex !important; flex-wrap: wrap !important; gap: 16px !important; zoom: 1.1; }
  a { position: relative !important; cursor: pointer !important; width: 560px !important; height: 380px !important; }
  img { width: 560px !important; height: 380px !important; }
  i { position: absolute !important; inset: 0 !important; }
</style>
<script nonce="${NONCE}">
  addEventListener('DOMContentLoaded', () => { window.atFirst = document.documentElement.outerHTML; });
</script></head>
<body><h1>3 Thorn Lane</h1><section>${[1, 2, 3, 4].map(photo).join('')}</section></body></html>`;

/** A page whose one photo is in a frame of its own site, beside a frame of another listing site. */
export const FRAMES_URL = 'https://www.zillow.com/frames/';
const FRAME_PATH = '/homedetails/framed/';
const ADVERTISER = 'www.trulia.com';

const framedPhoto = `<!doctype html><title>A photo in a frame</title><body style="margin: 0">
<img width="600" height="400" alt="Living room"
  src="https://${PHOTO_HOST}/fp/0123456789abcdef0123456789abcdea-cc_ft_1536.jpg">`;

const frames = `<!doctype html><title>Frames</title>
<iframe id="listing" name="listing" src="${FRAME_PATH}" width="620" height="420"></iframe>
<iframe name="advertisement" src="https://${ADVERTISER}${FRAME_PATH}" width="420" height="420"></iframe>`;

/** A page whose one photo is in an open shadow root. */
export const SHADOW_URL = 'https://www.zillow.com/shadow/';

const shadow = `<!doctype html><title>Shadow</title><div><template shadowrootmode="open">
<img width="600" height="400" alt="Living room"
  src="https://${PHOTO_HOST}/fp/0123456789abcdef0123456789abcdeb-cc_ft_1536.jpg"></template></div>`;

/** Puts the pages into a world. */
export function serveHostilePage(world: World): void {
  for (const host of ['www.zillow.com', ADVERTISER]) mountPages(world, host);
  world.mount(PHOTO_HOST, (_request, response) => {
    response.writeHead(200, { 'content-type': goodPhoto.type }).end(goodPhoto.body);
  });
}

function mountPages(world: World, host: string): void {
  world.mount(host, ({ url = '' }, response) => {
    const plain = { [FRAME_PATH]: framedPhoto, '/frames/': frames, '/shadow/': shadow }[url];
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      ...(plain ? {} : { 'content-security-policy': policy }),
    };
    response.writeHead(200, headers).end(plain ?? html);
  });
}
