/** The Firefox build in a real Firefox, where one is installed with its test build. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Job } from '../../utils/jobs/job';
import {
  backgroundState,
  chooseInMenu,
  closeSidebar,
  openPopupInFirefox,
  photosReady,
  rowsInFirefox,
  sayYesInFirefox,
  sendInFirefox,
} from '../kit/firefox/firefox-customer';
import {
  firefoxProgram,
  firefoxShippedBuild,
  firefoxTestBuild,
  launchFirefox,
  type RunningFirefox,
} from '../kit/firefox/launch-firefox';
import { test } from '../kit/fixtures';
import { HOSTILE_URL, serveHostilePage } from '../kit/hostile-page';
import { mountWeb, PHOTO_HOST } from '../kit/kill-harness/emulated-web';
import { createMomentWatch } from '../kit/kill-harness/moments';
import { bringPhoto, createCustomer } from '../kit/kill-harness/orders';
import { createProviderMix, type MixedProvider } from '../kit/kill-harness/provider-mix';
import { createChance } from '../kit/kill-harness/random';
import { goodPhoto, LISTING_TITLE, LISTING_URL, serveListingPage } from '../kit/listing-page';
import { pictureBytes } from '../kit/picture-bytes';
import { poll } from '../kit/poll';
import { withProfile } from '../kit/profile';
import { hasRealScreen, startScreen, WITHOUT_SCREEN } from '../kit/real-screen';
import { BUTTON_NAME } from '../kit/restage-button';
import { serveStrangeGalleries, strangeUrl } from '../kit/strange-galleries';
import { strangePages } from '../kit/strange-pages';
import type { World } from '../kit/world';

/** So short that the background is suspended between any two looks. */
const SHORT_IDLE_MILLISECONDS = 1000;
/** Firefox's own. */
const IDLE_MILLISECONDS = 30_000;

if (!firefoxProgram || !existsSync(firefoxTestBuild)) {
  console.log('Firefox: not tested, because there is no Firefox or no test build for it.');
} else {
  test('Firefox: a background suspended all the time finishes a paid job, paid once', async ({
    world,
  }) => {
    test.setTimeout(240_000);
    const provider = mountProvider(world, 'modelslab');
    Object.assign(provider.emulator.knobs, { readyAfterMilliseconds: 8000 });
    await inFirefox(world, SHORT_IDLE_MILLISECONDS, async (firefox) => {
      const stopped = async () => (await backgroundState(firefox)) === 'stopped' || undefined;
      for (let life = 0; life < 3; life++) {
        expect(await sendInFirefox(firefox, 'ping', {})).toMatchObject({ ok: true });
        await poll('the background to be suspended', stopped, 30);
      }
      await confirmJob(firefox, provider);
      expect(await watchJob(firefox)).toMatchObject({ suspendedOverIt: true, wrong: undefined });
      await expectPaidResult(firefox, provider);
    });
  });

  test('Firefox: a paid request longer than a background lives is answered, with nobody looking', async ({
    world,
  }) => {
    test.setTimeout(240_000);
    // This one answers its paid request only when the picture is finished.
    const provider = mountProvider(world, 'stable-diffusion-api');
    provider.emulator.knobs.latencyMilliseconds = 45_000;
    await inFirefox(world, IDLE_MILLISECONDS, async (firefox) => {
      await confirmJob(firefox, provider);
      expect(await watchJob(firefox)).toMatchObject({ wrong: undefined });
      await expectPaidResult(firefox, provider);
    });
  });

  test('Firefox: a photo on a listing page is chosen by its button, and shows its result', async ({
    world,
  }) => {
    test.setTimeout(180_000);
    serveListingPage(world);
    await inFirefox(world, IDLE_MILLISECONDS, async (firefox) => {
      const listing = await firefox.visit(LISTING_URL);
      await pressOnPage(firefox, BUTTON_NAME);
      await firefox.open('options');
      await poll('the photo', async () => (await rowsInFirefox(firefox, 'photos'))[0]);
      await photosReady(firefox);
      const [photo, ...others] = await rowsInFirefox(firefox, 'photos');
      expect(photo).toMatchObject({ caption: 'Living room', listingKey: LISTING_URL });
      expect(await rowsInFirefox(firefox, 'listings')).toMatchObject([{ title: LISTING_TITLE }]);
      expect(others).toEqual([]);
      expect(await restage(firefox, photo?.id ?? '', 'tone')).toMatchObject({ step: 'done' });

      await firefox.goTo(listing);
      await pressOnPage(firefox, 'Show restaged');
      await poll(
        'the result',
        async () => (await firefox.lookInto(countCurtains)) === 1 || undefined,
      );
      await pressOnPage(firefox, 'Show original');
      expect(await firefox.lookInto(countCurtains)).toBe(0);
      expect(await firefox.run('return page.location.href')).toBe(LISTING_URL);
    });
  });

  test('Firefox: on a hostile page with a strict policy the button looks and works as elsewhere', async ({
    world,
  }) => {
    test.setTimeout(120_000);
    serveHostilePage(world);
    await inFirefox(world, IDLE_MILLISECONDS, async (firefox) => {
      await firefox.visit(HOSTILE_URL);
      await poll('the button', async () => firefox.lookInto(placeOfButton, BUTTON_NAME));
      // A background that just began brings its own script to the pages that were open before it.
      const look = await poll('its look', async () => {
        return (await firefox.lookInto(lookOfButton)) ?? undefined;
      });
      expect(look).toEqual(['rgb(23, 56, 46)', '14px', '18px', 36]);
      await pressOnPage(firefox, BUTTON_NAME);
      expect(await firefox.run('return page.location.href')).toBe(HOSTILE_URL);
      await firefox.open('options');
      await poll('the photo', async () => (await rowsInFirefox(firefox, 'photos'))[0]);
    });
  });

  test('Firefox: any picture of any page is chosen by a right-click', async ({ world }) => {
    test.setTimeout(120_000);
    serveStrangeGalleries(world, strangePages, {});
    await inFirefox(world, IDLE_MILLISECONDS, async (firefox) => {
      await firefox.visit(strangeUrl('inside-controls'));
      const [x, y] = (await firefox.run(middleOfPicture)) as [number, number];
      await firefox.press(x, y, 'right');
      await chooseInMenu(firefox, 'Restage this room');
      await firefox.open('options');
      await poll('the photo', async () => (await rowsInFirefox(firefox, 'photos'))[0]);
      await photosReady(firefox);
      const [photo] = await rowsInFirefox(firefox, 'photos');
      expect(photo?.candidates[0]).toBe(strangePages['inside-controls']?.largest[0]);
    });
  });

  test('Firefox: a right-click turns a site on, and its photos get the button', async ({
    world,
  }) => {
    test.setTimeout(120_000);
    serveStrangeGalleries(world, strangePages, {});
    await inFirefox(world, IDLE_MILLISECONDS, turnOn(strangeUrl('inside-controls')), shipped);
  });

  test('Firefox: a listing site that was shut to us is asked for, and its open page has the button', async ({
    world,
  }) => {
    test.setTimeout(120_000);
    serveListingPage(world);
    await inFirefox(
      world,
      IDLE_MILLISECONDS,
      async (firefox) => {
        const origins = [`${new URL(LISTING_URL).origin}/*`];
        await firefox.run(
          'return page.browser.permissions.remove({ origins: values[0] })',
          origins,
        );
        await turnOn(LISTING_URL)(firefox);
      },
      shipped,
    );
  });

  if (!hasRealScreen) console.log(`Firefox draws furniture, its popup: ${WITHOUT_SCREEN}`);
  if (hasRealScreen) {
    test('Firefox: its popup turns a site on, by real mouse and keys', async ({ desk, world }) => {
      test.setTimeout(120_000);
      serveStrangeGalleries(world, strangePages, {});
      const onScreen = { ...shipped, display: desk.display };
      await inFirefox(
        world,
        IDLE_MILLISECONDS,
        async (firefox) => {
          const listing = await firefox.visit(strangeUrl('inside-controls'));
          await openPopupInFirefox(firefox, desk);
          // The popup itself, settings, "Open panel", the switch.
          await desk.press('Tab', 'Tab', 'Tab', 'Tab', 'space');
          await sayYesInFirefox(firefox);
          await firefox.goTo(listing);
          await pressOnPage(firefox, BUTTON_NAME);
        },
        onScreen,
      );
    });
  }

  test('Firefox: light and tone, and furniture, on this device', async ({ world }) => {
    test.setTimeout(300_000);
    world.mount(PHOTO_HOST, (_, response) => {
      response.writeHead(200, { 'content-type': goodPhoto.type }).end(goodPhoto.body);
    });
    const screen = hasRealScreen ? await startScreen() : undefined;
    try {
      await inFirefox(
        world,
        IDLE_MILLISECONDS,
        async (firefox) => {
          const send = (name: string, payload: object) => sendInFirefox(firefox, name, payload);
          const photoId = await bringPhoto({ send }, 1);
          await photosReady(firefox);
          expect(await restage(firefox, photoId, 'tone')).toMatchObject({ step: 'done' });
          const drawing = (on: boolean) =>
            firefox.runAsBrowser(`Services.prefs.setBoolPref('webgl.disabled', ${!on})`);
          await drawing(false);
          const withoutGraphics = { step: 'failed', wrong: 'problemNoGraphics' };
          expect(await restage(firefox, photoId, 'furnish')).toMatchObject(withoutGraphics);
          await drawing(true);
          if (screen) {
            expect(await restage(firefox, photoId, 'furnish')).toMatchObject({ step: 'done' });
          }
          await seeResults(firefox, screen ? 2 : 1);
        },
        screen && { display: screen.display },
      );
    } finally {
      await screen?.close();
    }
  });
}

/** The build that has to ask. */
const shipped = { build: firefoxShippedBuild };

/** What our scripts threw and nobody caught. */
const errorsOfOurs = `
  return Services.console.getMessageArray()
    .map((entry) => String(entry.message ?? entry))
    .filter((text) => /JavaScript Error.*{file: "moz-extension:/s.test(text))
    // Of a page of ours that was closed.
    .filter((text) => !text.includes('context unloaded'));`;

/** The root of our one element in a page; closed to the page and to its scripts. */
const ourRoot = `
  const root = [...page.document.querySelectorAll('html > div')].at(-1)?.openOrClosedShadowRoot;`;
const placeOfButton = `${ourRoot}
  const button = [...(root?.querySelectorAll('button') ?? [])]
    .find((one) => one.textContent.endsWith(values[0]) && one.checkVisibility({ visibilityProperty: true }));
  const box = button?.getBoundingClientRect();
  return box ? [box.x + box.width / 2, box.y + box.height / 2] : null;`;
const lookOfButton = `${ourRoot}
  const button = root?.querySelector('button');
  if (!button) return null;
  const { backgroundColor, fontSize, borderTopLeftRadius } = page.getComputedStyle(button);
  return [backgroundColor, fontSize, borderTopLeftRadius, button.getBoundingClientRect().height];`;
const countCurtains = `${ourRoot}
  return root?.querySelectorAll('canvas').length;`;

const middleOfPicture = `
  const { x, y, width, height } = page.document.images[0].getBoundingClientRect();
  return [x + width / 2, y + height / 2];`;

async function pressOnPage(firefox: RunningFirefox, name: string): Promise<void> {
  const [x, y] = await poll(`"${name}"`, async () => {
    const place = (await firefox.lookInto(placeOfButton, name)) as [number, number] | null;
    return place ?? undefined;
  });
  await firefox.press(x, y);
}

/** Turns a page's site on by right-click, says yes to Firefox's question, and presses the button there. */
function turnOn(url: string) {
  return async (firefox: RunningFirefox) => {
    const listing = await firefox.visit(url);
    await firefox.press(300, 20, 'right');
    await chooseInMenu(firefox, 'Turn on Restage for this site');
    expect(await sayYesInFirefox(firefox)).toContain(new URL(url).hostname);
    await firefox.goTo(listing);
    await pressOnPage(firefox, BUTTON_NAME);
    await firefox.open('options');
    await poll('the photo', async () => (await rowsInFirefox(firefox, 'photos'))[0]);
  };
}

async function restage(firefox: RunningFirefox, photoId: string, modeId: string) {
  await mustSend(firefox, 'start-restage', {
    jobId: randomUUID(),
    priceShown: JSON.stringify({ kind: 'free' }),
    choices: { ...ownChoices, photoId, modeId },
  });
  return watchJob(firefox);
}

const ownChoices = {
  ...{ providerId: 'on-device', styleId: 'japandi', roomType: 'living-room' },
  ...{ request: {}, useMask: false },
};

async function mustSend(firefox: RunningFirefox, name: string, payload: object): Promise<void> {
  expect(await sendInFirefox(firefox, name, payload)).toMatchObject({ ok: true });
}

/** The panel in a tab shows what was made: its history, and every picture in it can be opened. */
async function seeResults(firefox: RunningFirefox, count: number): Promise<void> {
  await firefox.open('sidepanel');
  const shown = () => firefox.run(seenInHistory) as Promise<number>;
  await poll('the results in the history', async () => (await shown()) === count || undefined);
}

const seenInHistory = `
  const button = [...page.document.querySelectorAll('button')]
    .find((one) => one.textContent.trim() === 'History');
  if (button?.getAttribute('aria-current') !== 'page') button?.click();
  const pictures = [...page.document.querySelectorAll('button[aria-label^="Open "] img')];
  return pictures.filter((picture) => picture.complete && picture.naturalWidth > 0).length;`;

function mountProvider(world: World, providerId: string): MixedProvider {
  const provider = createProviderMix().find(({ id }) => id === providerId);
  if (!provider) throw new Error('There is no such provider to test with.');
  mountWeb(world, [provider], createMomentWatch());
  return provider;
}

async function inFirefox(
  world: World,
  idleMilliseconds: number,
  work: (firefox: RunningFirefox) => Promise<void>,
  more: Pick<Parameters<typeof launchFirefox>[0], 'build' | 'display'> = {},
): Promise<void> {
  await withProfile(async (profileFolder) => {
    const firefox = await launchFirefox({ world, profileFolder, idleMilliseconds, ...more });
    try {
      await firefox.open('popup');
      await closeSidebar(firefox);
      await work(firefox);
      expect(await firefox.runAsBrowser(errorsOfOurs)).toEqual([]);
    } finally {
      await firefox.close();
    }
  });
}

/** As a person does who presses again when a background that was just suspended didn't answer. */
async function confirmJob(firefox: RunningFirefox, provider: MixedProvider): Promise<void> {
  const send = (name: string, payload: object) => sendInFirefox(firefox, name, payload);
  const customer = await createCustomer({ send }, [provider], 1, createChance(1));
  await photosReady(firefox);
  customer.confirm(1);
  await customer.settle();
  while (!customer.orders.every(({ acknowledged }) => acknowledged)) {
    customer.repeatUnanswered();
    await customer.settle();
  }
}

/** Only looks, so that nothing but the extension itself brings the job to its end. */
async function watchJob(firefox: RunningFirefox) {
  let suspendedOverIt = false;
  const job = await poll(
    'the job to come to rest',
    async () => {
      const state = await backgroundState(firefox);
      const [newest] = (await rowsInFirefox(firefox, 'jobs')).toSorted(newestFirst);
      suspendedOverIt ||= state === 'stopped' && newest?.step === 'waiting';
      return newest && atRest.has(newest.step) ? newest : undefined;
    },
    150,
  );
  return { step: job.step, wrong: job.problem?.say.key, suspendedOverIt };
}

const atRest: ReadonlySet<Job['step']> = new Set(['done', 'failed', 'unsure', 'stalled']);
const newestFirst = (a: { createdAt: number }, b: { createdAt: number }) =>
  b.createdAt - a.createdAt;

async function expectPaidResult(firefox: RunningFirefox, provider: MixedProvider): Promise<void> {
  const [kept, ...others] = await rowsInFirefox(firefox, 'results');
  expect(others).toEqual([]);
  expect(kept?.bytes).toBe(Buffer.from(pictureBytes(320, 240)).toString('base64'));
  expect(provider.emulator.count('submit')).toBe(1);
}
