/** The button on pages whose photos move, swap or come anew in ways that few pages use. */
import { expect, type Page } from '@playwright/test';
import { test } from '../kit/one-browser';
import { markPictures, roomsUnder } from '../kit/point-at-pictures';
import { findRestageButton } from '../kit/restage-button';
import { photoAt } from '../kit/strange-galleries';
import { strangePages } from '../kit/strange-pages';
import { brought } from '../kit/uncommon-pages';
import { expectButtonOn, howFar, listRooms, visit } from '../kit/visit-strange';

test('photos that are swapped, written anew or looked at through a lens have the button', async ({
  own,
  page,
}) => {
  await test.step('where a scroller came to rest', async () => {
    await visit(own, page, 'snapping');
    await page.mouse.move(300, 200);
    await expectButtonOn(own, page, photoOf('snapping', 0));
    await page.click('#next');
    await page.waitForTimeout(1000);
    await page.mouse.move(300, 200);
    await expectButtonOn(own, page, photoOf('snapping', 1));
  });

  await test.step('in a document that is written anew', async () => {
    await visit(own, page, 'rewritten');
    await page.mouse.move(300, 200);
    await findRestageButton(page);
    await page.evaluate('rewrite()');
    await page.waitForTimeout(1000);
    await page.mouse.move(310, 210);
    await expectButtonOn(own, page, photoOf('rewritten', 0));
  });

  await test.step('after a transition of the view', async () => {
    await visit(own, page, 'view-transition');
    await page.mouse.move(300, 250);
    await findRestageButton(page);
    await page.evaluate('swap().finished');
    await page.mouse.move(302, 252);
    await expectButtonOn(own, page, brought);
  });

  await test.step('under a lens and a cursor of the page', async () => {
    await visit(own, page, 'magnified');
    for (const [place, y] of [200, 600].entries()) {
      await page.mouse.move(200, y, { steps: 4 });
      await page.mouse.move(320, y + 20, { steps: 8 });
      await expectButtonOn(own, page, photoOf('magnified', place));
    }
  });
});

test('photos that move under a pointer at rest have the button', async ({ own, page }) => {
  for (const [name, distances] of [
    ['parallax', [250, 850]],
    ['fixed-backgrounds', [100, 900]],
  ] as const) {
    await test.step(`${name}, scrolled`, async () => {
      await visit(own, page, name);
      await page.evaluate(markPictures);
      for (const [place, distance] of distances.entries()) {
        await page.mouse.move(300, 200);
        await page.mouse.wheel(0, distance - (await page.evaluate(howFar)));
        await expect.poll(() => page.evaluate(howFar)).toBe(distance);
        expect(await roomUnder(page, 300, 200)).toBe(photoAt(photoOf(name, place)));
        await expectButtonOn(own, page, photoOf(name, place));
      }
    });
  }

  await test.step('pushed by what is above them, or by the window', async () => {
    await visit(own, page, 'pushed');
    await page.mouse.move(300, 700);
    await expectButtonOn(own, page, photoOf('pushed', 0));
    await page.mouse.move(300, 700);
    for (const way of ['shut()', 'slide()', 'come()']) {
      await page.evaluate(way);
      await expectOnlyPhotos(page, way);
    }
    await page.setViewportSize({ width: 900, height: 800 });
    await expectOnlyPhotos(page, 'a narrower window');
  });
});

const photoOf = (name: string, place: number) => strangePages[name]?.largest[place] ?? '';

async function roomUnder(page: Page, x: number, y: number): Promise<string | undefined> {
  const [room] = await page.evaluate(roomsUnder, [{ x, y }]);
  return room;
}

/** Where the pointer rests is a photo with its button, and no button is beside its photo. */
async function expectOnlyPhotos(page: Page, after: string): Promise<void> {
  await page.waitForTimeout(1200);
  const room = await roomUnder(page, 300, 700);
  expect(room, after).toBeTruthy();
  await expect.poll(() => listRooms(page), after).toContain(room);
  expect(await listRooms(page), after).not.toContain('');
}
