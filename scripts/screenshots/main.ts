/** npm run screenshots: every page of the extension at 360 px, light and dark, in `out/screenshots`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchBrowser } from '../../test/kit/launch';
import { serveListingPage } from '../../test/kit/listing-page';
import { mountModelsLab } from '../../test/kit/modelslab';
import { createWorld } from '../../test/kit/world';
import { runTool } from '../run-command.mjs';
import { serveSampleListing } from '../sample-listing/server';
import { shootScenes } from './scenes';

const folder = join(import.meta.dirname, '../../out/screenshots');

const PANEL = { width: 360, height: 900 };

async function takeAll(colorScheme: 'light' | 'dark'): Promise<void> {
  const world = await createWorld();
  const service = mountModelsLab(world, { etaSeconds: 20 });
  serveListingPage(world);
  const listing = await serveSampleListing();
  const browser = await launchBrowser({ args: world.args, viewport: PANEL, colorScheme });
  const shoot = async (page: Page, name: string) => {
    const path = join(folder, `${name}-${colorScheme}.png`);
    // The panel and the popup are seen through a window; the other pages are read from top to end.
    const fullPage = /^(welcome|options)/.test(name);
    await page.screenshot({ path, fullPage, animations: 'disabled' });
    console.log(path);
  };
  try {
    await shootScenes({ browser, service, sampleListingUrl: listing.url, shoot });
  } finally {
    await browser.close();
    await listing.close();
    await world.close();
  }
}

if ((await runTool('wxt', ['build', '--mode', 'test'])) !== 0) throw new Error('The build failed.');
mkdirSync(folder, { recursive: true });
await takeAll('light');
await takeAll('dark');
