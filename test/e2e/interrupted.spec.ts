/** Whatever is taken away while a paid job runs, it is finished, and paid once. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test as base } from '../kit/fixtures';
import { testBuild } from '../kit/launch';
import { LISTING_URL, serveListingPage } from '../kit/listing-page';
import { type PaidJob, preparePaidJob } from '../kit/paid-job';
import { poll } from '../kit/poll';
import { withProfile } from '../kit/profile';
import { clickRestageButton, findRestageButton } from '../kit/restage-button';

const FROZEN_MILLISECONDS = 5000;
const NEWER_VERSION = '99.0.0';

const test = base.extend<{ paid: PaidJob }>({
  paid: async ({ world }, use) => {
    await withProfile(async (folder) => {
      const paid = await preparePaidJob(world, folder, 4000);
      await use(paid);
      await paid.victim.close();
    });
  },
});

async function confirmAndWait({ customer, at }: PaidJob): Promise<void> {
  customer.confirm(1);
  await customer.settle();
  await at('waiting');
}

test('a killed browser: the history is there and the job goes on', async ({ paid }) => {
  const { victim, at, submits } = paid;
  await confirmAndWait(paid);
  await victim.killBrowser();
  const done = await at('done');
  await victim.killBrowser();
  expect(await victim.jobs()).toEqual([done]);
  expect(done.resultIds).toHaveLength(1);
  expect(submits()).toBe(1);
});

test('a reloaded extension goes on where it was', async ({ paid }) => {
  const { victim, at, submits } = paid;
  await confirmAndWait(paid);
  await victim.reloadExtension();
  expect(await at('done')).toMatchObject({ submits: 1 });
  expect(submits()).toBe(1);
});

test('a newer version installed over this one goes on with its jobs', async ({ world }) => {
  await withProfile(async (folder) => {
    const build = join(folder, 'build');
    await cp(testBuild, build, { recursive: true });
    const paid = await preparePaidJob(world, join(folder, 'profile'), 4000, build);
    await confirmAndWait(paid);
    await paid.victim.restart(() => raiseVersion(build));
    expect(await versionOf(paid)).toBe(NEWER_VERSION);
    expect(await paid.at('done')).toMatchObject({ submits: 1 });
    expect(paid.submits()).toBe(1);
    await paid.victim.close();
  });
});

async function raiseVersion(build: string): Promise<void> {
  const path = join(build, 'manifest.json');
  const manifest: object = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, version: NEWER_VERSION }));
}

async function versionOf({ victim }: PaidJob): Promise<string> {
  const panel = await victim.openPanel();
  const { version } = await panel.evaluate(() => chrome.runtime.getManifest());
  await panel.close();
  return version;
}

/** The panel's own. */
declare const chrome: { runtime: { getManifest(): { version: string } } };

test('a page whose extension is gone says that it wants to be reloaded', async ({
  paid,
  world,
}) => {
  serveListingPage(world);
  const { context, control, extensionId } = paid.victim.browser();
  const page = await context.newPage();
  await page.goto(LISTING_URL);
  const point = await findRestageButton(page);
  await control.send('Extensions.uninstall', { id: extensionId });
  await page.bringToFront();
  await page.mouse.click(point.x, point.y);
  await poll('words about it', async () => (await saysReload(page)) || undefined);
  expect(page.url()).toBe(LISTING_URL);
});

/** The button's words stand in a closed shadow root; a screen reader hears them. */
async function saysReload(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.some(({ name }) => String(name?.value).includes('Reload this page to use Restage'));
}

test('a computer that slept: no storm of polls, one submit', async ({ paid }) => {
  const { victim, provider, at, submits } = paid;
  await confirmAndWait(paid);
  const before = provider.emulator.count('poll');
  await victim.freeze(FROZEN_MILLISECONDS);
  await at('done');
  expect(provider.emulator.count('poll') - before).toBeLessThan(4);
  expect(submits()).toBe(1);
});

test('a panel that is closed in the middle changes nothing', async ({ paid }) => {
  const { victim, customer, at, submits } = paid;
  const panel = await victim.openPanel();
  customer.confirm(1);
  await expect(panel.locator('article.job')).toBeVisible();
  await panel.close();
  const again = await victim.openPanel();
  await again.close();
  await at('done');
  expect(submits()).toBe(1);
});

test('a tab that went elsewhere loses no job and shows no error', async ({ paid, world }) => {
  const { victim, at, submits } = paid;
  serveListingPage(world);
  const page = await victim.browser().context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(LISTING_URL);
  await clickRestageButton(page);
  await confirmAndWait(paid);
  await page.goto('about:blank');
  await page.goBack({ waitUntil: 'commit' });
  await victim.reloadExtension();
  await page.mouse.move(100, 100);
  await page.goto('about:blank');
  await at('done');
  expect(submits()).toBe(1);
  expect(errors.filter((text) => !text.includes('favicon'))).toEqual([]);
});
