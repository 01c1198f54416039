/** How soon a photo that comes on screen has its button. */
import type { Page } from '@playwright/test';
import { launchBrowser } from '../../test/kit/launch';
import { type Figure, median } from './figure';
import { servePhotoPage } from './photo-page';

const PHOTOS = 500;
const ROUNDS = 9;

/** @param photo JPEG for every photo on the page */
export async function measureButtonDelay(photo: Buffer): Promise<Figure[]> {
  const served = await servePhotoPage(photo, PHOTOS);
  const browser = await launchBrowser();
  const page = await browser.context.newPage();
  await page.goto(served.url, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  await page.bringToFront();
  const afterScroll = await collect(page, framesAfterScroll);
  const afterLoad = await collect(page, framesAfterLoad);
  await browser.close();
  await served.close();
  return [
    { what: 'photo scrolled on screen to its button', ...figure(afterScroll) },
    { what: 'photo loaded on screen to its button', ...figure(afterLoad) },
  ];
}

async function collect(page: Page, measure: () => Promise<number>): Promise<number[]> {
  const frames: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.waitForTimeout(700);
    frames.push(await page.evaluate(measure));
  }
  return frames;
}

function figure(frames: readonly number[]): Pick<Figure, 'measured' | 'budget'> {
  const most = Math.max(...frames);
  return { measured: `${median(frames)} frames (most ${most})`, budget: '3 frames' };
}

/** Runs inside the page: it may use nothing from this file. Two screens further, to photos that have none. */
async function framesAfterScroll(): Promise<number> {
  const hasButton = () =>
    [...document.images].some((image) => {
      const { left, top } = image.getBoundingClientRect();
      const hit = top > -200 && document.elementFromPoint(left + 28, top + 28);
      return hit && hit.parentElement === document.documentElement && hit !== document.body;
    });
  window.scrollBy(0, 2 * innerHeight);
  let frames = 0;
  while (!hasButton() && frames < 120) {
    frames += 1;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return frames;
}

/** Runs inside the page: it may use nothing from this file. Another photo in place of all others. */
async function framesAfterLoad(): Promise<number> {
  const main = document.querySelector('main') ?? document.body;
  main.replaceChildren();
  window.scrollTo(0, 0);
  await new Promise((resolve) => setTimeout(resolve, 700));
  const image = new Image();
  image.src = `/photo/${Math.floor(performance.now()) + 49_000_000}.jpg`;
  const article = document.createElement('article');
  article.className = 'listing-card';
  article.append(image);
  main.append(article);
  await new Promise((resolve) => image.addEventListener('load', resolve));
  const { left, top } = image.getBoundingClientRect();
  let frames = 0;
  const hasButton = () =>
    document.elementFromPoint(left + 28, top + 28)?.parentElement === document.documentElement;
  while (!hasButton() && frames < 120) {
    frames += 1;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return frames;
}
