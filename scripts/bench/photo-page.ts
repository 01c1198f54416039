/** A listing page with many photos, and what a visitor and the site's own script do on it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Sites number their photos. */
const FIRST_PHOTO = 48_290_000;

export interface PhotoPage {
  url: string;
  close(): Promise<void>;
}

/**
 * @param photo JPEG that answers for every photo's address
 * @param count of photos on the page as it is loaded
 */
export async function servePhotoPage(photo: Buffer, count = 500): Promise<PhotoPage> {
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/photo/')) {
      response.writeHead(200, { 'content-type': 'image/jpeg' }).end(photo);
    } else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html(count));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function html(count: number): string {
  const cards = Array.from({ length: count }, (_, index) => card(index)).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Homes</title>
<style>
  body { margin: 0; font-family: sans-serif; }
  main { display: grid; grid-template-columns: repeat(3, 400px); gap: 16px; padding: 16px; }
  img { display: block; width: 400px; height: 267px; }
</style></head>
<body><p id="churn">0</p><main>${cards}</main></body></html>`;
}

function card(index: number): string {
  return `<article class="listing-card"><img src="/photo/${FIRST_PHOTO + index}.jpg" width="400" height="267" alt="Room ${index}"><p>Home ${index}</p></article>`;
}

/** Runs inside the page: it may use nothing from this file. Takes about five seconds, most of it waiting. */
export async function useThePage(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const main = document.querySelector('main');
  const churn = document.querySelector('#churn');
  const appendPhotos = (batch: number) => {
    for (let index = 0; index < 20; index += 1) {
      const article = document.createElement('article');
      article.className = 'listing-card';
      article.innerHTML = `<img src="/photo/${48_300_000 + batch * 20 + index}.jpg" width="400" height="267" alt="More"><p>More</p>`;
      main?.append(article);
    }
  };
  for (let step = 0; step < 90; step += 1) {
    window.scrollBy(0, 120);
    if (step % 9 === 0) appendPhotos(step / 9);
    await frame();
  }
  const photos = [...document.querySelectorAll('img')].filter((image) => {
    const { top } = image.getBoundingClientRect();
    return top > 0 && top < innerHeight;
  });
  for (let swap = 0; swap < 40; swap += 1) {
    const image = photos[swap % Math.max(1, photos.length)];
    if (swap % 2 === 0 && image) image.src = `/photo/${48_400_000 + swap}.jpg`;
    else image?.replaceWith(image.cloneNode());
    await frame();
  }
  for (let change = 0; change < 600; change += 1) {
    if (churn) churn.textContent = String(change);
    churn?.toggleAttribute('data-odd');
    if (change % 10 === 9) await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
