/** The general finder on pages of a site it has never seen, in the ways galleries are built. */
import { expect, type Page } from '@playwright/test';
import type { PhotoProposal } from '../../utils/messages';
import { samePhotoKey } from '../../utils/photos/same-photo';
import { chooseMenuEntry } from '../kit/context-menu';
import { listByFrame } from '../kit/listed-photos';
import { test } from '../kit/one-browser';
import { bringIntoView, markPictures, roomsUnder } from '../kit/point-at-pictures';
import { clickRestageButton, findRestageButton } from '../kit/restage-button';
import { photoAt, type StrangePage, strangeUrl } from '../kit/strange-galleries';
import { fadeTo, raise, strangePages } from '../kit/strange-pages';
import { wipe } from '../kit/unruly-pages';
import { expectButtonOn, howFar, lastChosen, listRooms, visit } from '../kit/visit-strange';

/** Pointed at elsewhere: frames in on-the-page.spec.ts, what moves and a second lid below. */
const LISTED_ONLY = new Set(['frame', 'running', 'recycled', 'unseen-lid-file']);
/** Enough for dozens of pages on a busy machine. */
const MANY_PAGES_MILLISECONDS = 120_000;
/** Of a page: pointing takes longer than listing, which judges every picture. */
const MOST_POINTED_AT = 2;
/** Of the page "pairs", wherever it is scrolled to. The larger photo beside it has the other button. */
const SMALLER_PHOTO = { x: 700, y: 150 };
/** A button follows the pointer in this time. */
const FOLLOW_MILLISECONDS = 200;
/** What no event told of is noticed when the pointer enters it, and has its button the next time. */
const ENTRIES = 5;

test('every photo is listed once, at its largest, and nothing else is', async ({ own, page }) => {
  test.setTimeout(MANY_PAGES_MILLISECONDS);
  const rows: Row[] = [];
  for (const [name, truth] of Object.entries(strangePages)) {
    await visit(own, page, name);
    rows.push(score(name, truth, (await listByFrame(own, page.url())).flat()));
  }
  console.log(tableOf(rows));
  expect(rows.filter((row) => row.missed + row.wrong + row.twice + row.smaller > 0)).toEqual([]);
});

// Each with every third page, so that they run side by side.
for (const part of [0, 1, 2]) {
  test(`a photo never has two buttons, and what is no photo has none, ${part + 1} of 3`, async ({
    own,
    page,
  }) => {
    test.setTimeout(MANY_PAGES_MILLISECONDS);
    const wrong: string[] = [];
    const pages = Object.entries(strangePages).filter(([name]) => !LISTED_ONLY.has(name));
    for (const [name, truth] of pages.filter((_, index) => index % 3 === part)) {
      await visit(own, page, name);
      if (truth.load) await page.evaluate(truth.load);
      const count = await page.evaluate(markPictures);
      for (let index = 0; index < count; index += Math.ceil(count / MOST_POINTED_AT)) {
        const problem = await pointAt(page, index);
        if (problem) wrong.push(`${name}, picture ${index}: ${problem}`);
      }
    }
    expect(wrong).toEqual([]);
  });
}

test('of slides that fade over each other, the one that is seen is restaged', async ({
  own,
  page,
}) => {
  await visit(own, page, 'fading');
  for (const shown of [1, 4, 0]) {
    await page.evaluate(fadeTo(shown));
    await page.waitForTimeout(1000);
    await page.bringToFront();
    await page.mouse.move(500, 350);
    await page.waitForTimeout(FOLLOW_MILLISECONDS);
    await clickRestageButton(page);
    const id = photoAt(strangePages.fading?.largest[shown] ?? '');
    await expect.poll(() => lastChosen(own)).toBe(id);
  }
});

test('of slides that a script swaps at a press, the one that is seen is restaged', async ({
  own,
  page,
}) => {
  await visit(own, page, 'blinking');
  await findRestageButton(page);
  await page.click('#next');
  await page.waitForTimeout(1500);
  await clickRestageButton(page);
  await expect.poll(() => lastChosen(own)).toBe(photoAt(strangePages.blinking?.largest[1] ?? ''));
});

test('of slides that are swapped without a word, the one that is seen is restaged', async ({
  own,
  page,
}) => {
  await visit(own, page, 'blinking');
  const button = await findRestageButton(page);
  const swaps = [fadeTo(2), fadeTo(0), raise(1), raise(2)];
  for (const [turn, shown] of [2, 0, 1, 2].entries()) {
    await page.evaluate(swaps[turn] ?? '');
    await page.mouse.click(button.x, button.y);
    const id = photoAt(strangePages.blinking?.largest[shown] ?? '');
    await expect.poll(() => lastChosen(own), `turn ${turn}`).toBe(id);
  }
});

test('cards that are moved and shown anew keep the button that is theirs', async ({
  own,
  page,
}) => {
  await visit(own, page, 'recycled');
  await page.evaluate(markPictures);
  await page.mouse.move(300, 200);
  for (const distance of [1000, 2900, 450, 2000]) {
    await page.mouse.wheel(0, distance - (await page.evaluate(howFar)));
    await expect.poll(() => page.evaluate(howFar)).toBe(distance);
    const [under] = await page.evaluate(roomsUnder, [{ x: 300, y: 200 }]);
    const rooms = () => listRooms(page);
    await expect.poll(async () => (under ? (await rooms()).includes(under) : true)).toBe(true);
    const button = await findRestageButton(page);
    const [seen] = await page.evaluate(roomsUnder, [button]);
    await page.mouse.click(button.x, button.y);
    await expect.poll(() => lastChosen(own), `at ${distance}`).toBe(seen);
    await page.mouse.move(300, 200);
  }
});

test('of photos that run by, the one under the button is restaged', async ({ own, page }) => {
  await visit(own, page, 'running');
  await page.evaluate(markPictures);
  const [before] = await page.evaluate(roomsUnder, [await findRestageButton(page)]);
  await page.waitForTimeout(3000);
  // So that it is sure what is clicked.
  await page.evaluate(() => document.getAnimations().map((animation) => animation.pause()));
  const button = await findRestageButton(page);
  const [room] = await page.evaluate(roomsUnder, [button]);
  expect(room).not.toBe(before);
  await page.mouse.click(button.x, button.y);
  await expect.poll(() => lastChosen(own)).toBe(room);
});

test('a right-click on a picture that nobody sees brings the photo under it', async ({
  own,
  page,
}) => {
  for (const name of ['unseen-lid-file', 'watermarked', 'unseen-lid']) {
    await visit(own, page, name);
    await page.mouse.move(300, 200);
    const lid = await page.evaluate(() => document.images[1]?.src);
    await chooseMenuEntry(page.context(), page, 'restage', lid);
    const id = photoAt(strangePages[name]?.largest[0] ?? '');
    await expect.poll(() => lastChosen(own), name).toBe(id);
  }
});

for (const name of ['pairs', 'pairs-in-scroller']) {
  test(`a pointer that rests while ${name} is scrolled has the photo that came under it`, async ({
    own,
    page,
  }) => {
    await visit(own, page, name);
    await page.evaluate(markPictures);
    await page.mouse.move(SMALLER_PHOTO.x, SMALLER_PHOTO.y);
    for (const distance of [1200, 2000]) {
      await page.mouse.wheel(0, distance - (await page.evaluate(howFar)));
      await expect.poll(() => page.evaluate(howFar)).toBe(distance);
      const [under] = await page.evaluate(roomsUnder, [SMALLER_PHOTO]);
      await expect.poll(() => listRooms(page)).toContain(under);
    }
  });
}

test('a photo that stays while the page is scrolled is not left by its button', async ({
  own,
  page,
}) => {
  await visit(own, page, 'staying');
  await page.evaluate(markPictures);
  const rooms = () => listRooms(page);
  const [, fixed = ''] = strangePages.staying?.largest.map(photoAt) ?? [];
  await page.mouse.move(1280 - 20 - 180, 180);
  await expect.poll(async () => (await rooms()).sort()).toContain(fixed);
  const seen: string[][] = [];
  for (let step = 0; step < 12; step += 1) {
    await page.mouse.wheel(0, 70);
    seen.push(await rooms());
  }
  expect(await page.evaluate(howFar)).toBeGreaterThan(400);
  expect(seen.flat().filter((room) => room === '')).toEqual([]);
  await expect.poll(rooms, 'both are there again').toHaveLength(2);
});

test('of two photos that are compared by a line, the one under the pointer is restaged', async ({
  own,
  page,
}) => {
  await visit(own, page, 'compared');
  const [below, above] = strangePages.compared?.largest ?? [];
  for (const [x, photo] of [
    [800, above],
    [100, below],
    [700, above],
  ] as const) {
    await page.mouse.move(x, 300);
    await expectButtonOn(own, page, photo);
  }
});

test('of photos under one link, the one under the pointer is restaged', async ({ own, page }) => {
  await visit(own, page, 'mosaic');
  const photos = strangePages.mosaic?.largest ?? [];
  for (const [place, x, y] of [
    [1, 690, 120],
    [4, 966, 360],
    [0, 270, 240],
    [2, 966, 120],
  ] as const) {
    await page.mouse.move(x, y);
    await expectButtonOn(own, page, photos[place]);
  }
});

test('a right-click on a link over several photos brings the one under the pointer', async ({
  own,
  page,
}) => {
  await visit(own, page, 'mosaic');
  const photos = strangePages.mosaic?.largest ?? [];
  for (const [place, x, y] of [
    [4, 966, 360],
    [1, 690, 120],
    [0, 270, 240],
  ] as const) {
    await page.mouse.click(x, y, { button: 'right' });
    await chooseMenuEntry(page.context(), page, 'restage');
    await expect.poll(() => lastChosen(own)).toBe(photoAt(photos[place] ?? ''));
  }
});

test('a right-click on a card brings its own photo, on a site that is not switched on', async ({
  own,
  page,
}) => {
  await page.goto(strangeUrl('cards'), { waitUntil: 'load' });
  const photos = strangePages.cards?.largest ?? [];
  const middles = await page.evaluate(() =>
    [...document.images].map((image) => {
      const { x, y, width, bottom } = image.getBoundingClientRect();
      return { x: x + width / 2, photo: y + 50, price: bottom + 20 };
    }),
  );
  for (const place of [1, 3, 2]) {
    for (const what of ['photo', 'price'] as const) {
      const middle = middles[place];
      await page.mouse.click(middle?.x ?? 0, middle?.[what] ?? 0, { button: 'right' });
      await chooseMenuEntry(page.context(), page, 'restage');
      const id = photoAt(photos[place] ?? '');
      await expect.poll(() => lastChosen(own), `${what} of ${place}`).toBe(id);
    }
  }
});

test('of a card that shows another photo under the pointer, that one is restaged', async ({
  own,
  page,
}) => {
  await visit(own, page, 'hover-swap');
  await page.mouse.move(300, 200);
  await page.waitForTimeout(500);
  await clickRestageButton(page);
  const id = photoAt(strangePages['hover-swap']?.largest[1] ?? '');
  await expect.poll(() => lastChosen(own)).toBe(id);
});

test('slides that a drag or a key moved on have the button where they came to rest', async ({
  own,
  page,
}) => {
  await visit(own, page, 'dragged');
  const photos = strangePages.dragged?.largest ?? [];
  await page.mouse.move(500, 200);
  await findRestageButton(page);
  await page.mouse.down();
  await page.mouse.move(250, 200, { steps: 8 });
  await page.mouse.up();
  await expectButtonOn(own, page, photos[1]);
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(600);
  await expectButtonOn(own, page, photos[2]);
});

test('a photo in a pane that was hidden, or in a layer it was put into, has its button', async ({
  own,
  page,
}) => {
  const ways: [string, string, number][] = [
    ['tabs', 'next.click()', 1],
    ['carried', 'carry()', 1],
  ];
  for (const [name, script, place] of ways) {
    await visit(own, page, name);
    await page.mouse.move(250, 250);
    await findRestageButton(page);
    await page.evaluate(script);
    await page.mouse.move(300, 200);
    await expectButtonOn(own, page, strangePages[name]?.largest[place]);
  }
});

test('a photo has its button behind a layer that was closed, and under one that darkens it', async ({
  own,
  page,
}) => {
  await visit(own, page, 'locked');
  const [, second] = strangePages.locked?.largest ?? [];
  const shown = await page.evaluate(
    () => document.querySelector<HTMLImageElement>('#layer img')?.src,
  );
  await expectButtonOn(own, page, second);
  await page.evaluate('enlarge()');
  await page.mouse.move(500, 400);
  await expectButtonOn(own, page, shown);
  await page.keyboard.press('Escape');
  await expectButtonOn(own, page, second);
  await visit(own, page, 'darkened');
  await page.mouse.move(300, 600);
  await page.waitForTimeout(500);
  await expectButtonOn(own, page, strangePages.darkened?.largest[1]);
});

test('a page that is drawn anew, or fills the screen, has its buttons', async ({ own, page }) => {
  const ways: [string, string][] = [
    ['wiped', wipe],
    ['full-screen', 'gallery.requestFullscreen()'],
  ];
  for (const [name, script] of ways) {
    await visit(own, page, name);
    await page.mouse.move(250, 250);
    await findRestageButton(page);
    await page.evaluate(script);
    await page.waitForTimeout(1000);
    await page.mouse.move(300, 200);
    await expectButtonOn(own, page, strangePages[name]?.largest[0]);
  }
});

/** What is wrong with the buttons while the pointer is on a picture; empty when all is well. */
async function pointAt(page: Page, index: number): Promise<string> {
  const point = await page.evaluate(bringIntoView, index);
  if (!point) return '';
  for (let entry = 0; entry < ENTRIES; entry += 1) {
    await page.mouse.move(1, 1);
    await page.mouse.move(point.x, point.y);
    await page.waitForTimeout(FOLLOW_MILLISECONDS);
    const rooms = await listRooms(page);
    if (rooms.includes('')) return 'a button on what is no photo';
    if (new Set(rooms).size < rooms.length) return `two buttons on ${rooms[0]}`;
    if (!point.room || rooms.includes(point.room)) return '';
  }
  return `no button on ${point.room}`;
}

/** What became of a page's photos. */
interface Row {
  page: string;
  rooms: number;
  missed: number;
  /** Listed, but no photo of a room. */
  wrong: number;
  /** Listed once more than it should be, or once together with another. */
  twice: number;
  /** Listed at less than its largest version. */
  smaller: number;
}

function score(page: string, truth: StrangePage, listed: readonly PhotoProposal[]): Row {
  const once = onceEach(listed);
  const ids = once.map(({ urls: [best = ''] }) => photoAt(best));
  const found = new Set(ids.filter((id) => id !== undefined));
  const rooms = new Set(truth.largest.map(photoAt));
  return {
    page,
    rooms: rooms.size,
    missed: rooms.size - found.size,
    wrong: ids.filter((id) => id === undefined).length,
    twice: ids.filter((id) => id !== undefined).length - found.size,
    smaller: once.filter(({ urls: [best = ''] }) => photoAt(best) && !truth.largest.includes(best))
      .length,
  };
}

/** The first of the largest copies of each photo, as the panel keeps it. */
function onceEach(listed: readonly PhotoProposal[]): PhotoProposal[] {
  const kept = new Map<string, PhotoProposal>();
  for (const copy of listed) {
    const key = samePhotoKey(copy.urls.map((url) => ({ url, width: 0 })));
    const known = kept.get(key);
    if (!known || known.box.width * known.box.height < copy.box.width * copy.box.height) {
      kept.set(key, copy);
    }
  }
  return [...kept.values()];
}

function tableOf(rows: readonly Row[]): string {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(3);
  const lines = rows.map(({ page, rooms, missed, wrong, twice, smaller }) => {
    const found = rooms - missed;
    const cells = [rooms, missed, wrong, twice, smaller, share(found, rooms)];
    return page.padEnd(22) + [...cells, share(found, found + wrong)].map(toCell).join('');
  });
  const heads = ['rooms', 'missed', 'wrong', 'twice', 'smaller', 'recall', 'precision'];
  return [`${'page'.padEnd(22)}${heads.map(toCell).join('')}`, ...lines].join('\n');
}

function toCell(value: string | number): string {
  return String(value).padStart(10);
}
