/**
 * A picture that neither an address nor the page may read: a canvas with another site's picture in
 * it, in a frame, on a sharp screen. What is left is a crop of the tab, which the browser allows only
 * after a real right-click. The canvas is in a link, as in galleries: on a bare canvas Chromium shows
 * no extension's entries.
 */
import { expect, type Page } from '@playwright/test';
import { readRows } from '../kit/db';
import { test } from '../kit/fixtures';
import { shippedBuild } from '../kit/launch';
import { poll } from '../kit/poll';
import { hasRealScreen, WITHOUT_SCREEN } from '../kit/real-screen';
import type { World } from '../kit/world';

const HOST = 'homes.example.org';
const OTHER_HOST = 'pictures.example.net';
/** CSS pixels. The panel takes the right half of the window. */
const CANVAS = { x: 30, y: 20, width: 200, height: 140 };
const FRAME = { x: 37, y: 61, border: 3, padding: 5 };
const DEVICE_PIXELS = 2;
/** Red, green, blue and yellow quarters: whatever is cut askew has a wrong corner. */
const QUARTERS = ['#ff0000', '#00ff00', '#0000ff', '#ffff00'];

const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="140">${QUARTERS.map(
  (colour, index) =>
    `<rect x="${(index % 2) * 100}" y="${Math.floor(index / 2) * 70}" width="100" height="70" fill="${colour}"/>`,
).join('')}</svg>`;

const framed = `<!doctype html><title>Framed</title><body style="margin: 0; background: #000">
<a href="/gallery"><canvas width="200" height="140"
  style="position: absolute; left: ${CANVAS.x}px; top: ${CANVAS.y}px"></canvas></a>
<script>
  const image = new Image();
  image.onload = () => document.querySelector('canvas').getContext('2d').drawImage(image, 0, 0);
  image.src = 'https://${OTHER_HOST}/rooms.svg';
</script>`;

const html = `<!doctype html><title>7 Elm Street</title><body style="margin: 0; background: #000">
<iframe src="/framed" width="260" height="190" style="position: absolute; left: ${FRAME.x}px;
  top: ${FRAME.y}px; border: ${FRAME.border}px solid #000; padding: ${FRAME.padding}px"></iframe>`;

if (!hasRealScreen) console.log(`tainted-picture.spec.ts ${WITHOUT_SCREEN}`);

if (hasRealScreen) {
  test('a canvas that nobody may read is cut out of the screen, pixel by pixel', async ({
    desk,
    world,
    launch,
  }) => {
    servePages(world);
    const browser = await launch({
      extensionFolder: shippedBuild,
      keepPermissions: true,
      display: desk.display,
      args: [
        ...world.args,
        ...desk.args,
        `--force-device-scale-factor=${DEVICE_PIXELS}`,
        '--window-size=700,500',
      ],
    });
    const page = await browser.context.newPage();
    await page.goto(`https://${HOST}/listing/7`);
    const middle = {
      x: FRAME.x + FRAME.border + FRAME.padding + CANVAS.x + CANVAS.width / 2,
      y: FRAME.y + FRAME.border + FRAME.padding + CANVAS.y + CANVAS.height / 2,
    };
    const own = await browser.openExtensionPage('options');
    const photo = await poll('the photo', async () => {
      await page.bringToFront();
      await desk.click(page, middle, 3);
      await desk.press('r', 'r');
      await own.waitForTimeout(2000);
      return readPhoto(own);
    });
    expect(photo).toEqual({
      source: 'screen',
      width: CANVAS.width * DEVICE_PIXELS,
      height: CANVAS.height * DEVICE_PIXELS,
      corners: QUARTERS,
      centre: QUARTERS,
    });
  });
}

function servePages(world: World): void {
  world.mount(HOST, ({ url }, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(url === '/framed' ? framed : html);
  });
  world.mount(OTHER_HOST, (_request, response) => {
    response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(picture);
  });
}

/** The one photo that came in; undefined before it is there. */
async function readPhoto(own: Page) {
  const [row] = await readRows(own, 'photos');
  if (row?.state !== 'ready') return undefined;
  return { source: row.source, ...(await own.evaluate(readColours, row.bytes ?? '')) };
}

/** Runs inside the page: it may use nothing from this file. Colours in reading order. */
async function readColours(dataUrl: string) {
  const image = new Image();
  image.src = dataUrl;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(image, 0, 0);
  const colour = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
    return `#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, '0')}`;
  };
  const four = (left: number, right: number, top: number, bottom: number) => [
    colour(left, top),
    colour(right, top),
    colour(left, bottom),
    colour(right, bottom),
  ];
  return {
    width,
    height,
    /** The outermost pixels, and the four around the middle. */
    corners: four(0, width - 1, 0, height - 1),
    centre: four(width / 2 - 2, width / 2 + 1, height / 2 - 2, height / 2 + 1),
  };
}
