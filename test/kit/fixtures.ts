/** What every browser test starts with: a web of its own and a browser profile of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { type SampleListing, serveSampleListing } from '../../scripts/sample-listing/server';
import { type LaunchOptions, launchBrowser, type RunningBrowser } from './launch';
import { poll } from './poll';
import { type RealScreen, startScreen } from './real-screen';
import { createWorld, type World } from './world';

interface Fixtures {
  /** The web: everything that nobody mounted is refused. */
  world: World;
  /** The sample listing on 127.0.0.1. */
  listing: SampleListing;
  /** Named before `launch`, it outlives the browser: one that loses its screen dies. */
  desk: RealScreen;
  /** Starts the browser on this test's profile; a second call ends the first, as a restart does. */
  launch: (options?: LaunchOptions) => Promise<RunningBrowser>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its parameter.
  world: async ({}, use) => {
    const world = await createWorld();
    await use(world);
    await world.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  listing: async ({}, use) => {
    const listing = await serveSampleListing();
    await use(listing);
    await listing.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  desk: async ({}, use) => {
    const desk = await startScreen();
    await use(desk);
    await desk.close();
  },
  launch: async ({ world }, use) => {
    const profileFolder = await mkdtemp(join(tmpdir(), 'restage-'));
    let running: RunningBrowser | undefined;
    await use(async (options) => {
      const isFirst = running === undefined;
      await running?.close();
      running = await launchBrowser({ profileFolder, args: world.args, ...options });
      if (isFirst && options?.extensionFolder !== null) await closeWelcome(running);
      return running;
    });
    await running?.close();
    await rm(profileFolder, { recursive: true, force: true });
  },
});

/** It comes after an install, to the front, and a page behind another gets a frame a second. */
export async function closeWelcome({ context }: RunningBrowser): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const welcome = await poll('the welcome page', async () => context.pages().find(isWelcome));
  await welcome.close();
}
