/** What every browser test starts with: a web of its own and a browser profile of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type SampleListing, serveSampleListing } from '../../scripts/sample-listing/server';
import { type LaunchOptions, launchBrowser, type RunningBrowser } from './launch';
import { createWorld, type World } from './world';

interface Fixtures {
  /** The web: everything that nobody mounted is refused. */
  world: World;
  /** The sample listing on 127.0.0.1. */
  listing: SampleListing;
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
  launch: async ({ world }, use) => {
    const profileFolder = await mkdtemp(join(tmpdir(), 'restage-'));
    let running: RunningBrowser | undefined;
    await use(async (options) => {
      await running?.close();
      running = await launchBrowser({ profileFolder, args: world.args, ...options });
      return running;
    });
    await running?.close();
    await rm(profileFolder, { recursive: true, force: true });
  },
});
