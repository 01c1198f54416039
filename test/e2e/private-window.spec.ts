/** Nothing of Restage is in a private window, whatever the person allows. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readRows } from '../kit/db';
import { test } from '../kit/fixtures';
import { launchBrowser, testBuild } from '../kit/launch';
import { LISTING_URL, serveListingPage } from '../kit/listing-page';
import { poll } from '../kit/poll';
import { turnOnDeveloperMode, withProfile } from '../kit/profile';
import type { World } from '../kit/world';

/** Long enough for the button to be there, where it comes at all. */
const REPORT_MILLISECONDS = 5000;

test('a private window has no button, and leaves nothing', async ({ world }) => {
  test.setTimeout(120_000);
  const ours = await visitPrivately(world, testBuild);
  expect(ours).toEqual({ allowed: false, buttons: { private: 0, open: 1 }, photos: [] });
  // The same build without that word in its manifest: what is looked for here would be seen.
  await withProfile(async (folder) => {
    await cp(testBuild, folder, { recursive: true });
    const path = join(folder, 'manifest.json');
    const manifest: object = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...manifest, incognito: 'spanning' }));
    const spanning = await visitPrivately(world, folder);
    expect(spanning).toMatchObject({ allowed: true, buttons: { private: 1, open: 1 } });
  });
});

/** A listing in a private window and in an open one, after the person allowed what can be allowed. */
async function visitPrivately(world: World, extensionFolder: string) {
  const buttons: Record<string, number> = {};
  serveListingPage(world);
  world.mount('www.zillow.com', ({ url = '' }, response) => {
    const [, window, count] = /^\/report\?(\w+)=(\d+)/.exec(url) ?? [];
    if (window !== undefined) buttons[window] = Number(count);
    response.writeHead(200, { 'content-type': 'text/html' }).end(reportingPage(url));
  });
  return withProfile(async (profileFolder) => {
    // What was just allowed reloads the extension.
    await turnOnDeveloperMode(profileFolder);
    const browser = await launchBrowser({ profileFolder, extensionFolder, args: world.args });
    const { context, control, extensionId, openExtensionPage } = browser;
    const settings = await context.newPage();
    await settings.goto('chrome://extensions/');
    const allowed = await settings.evaluate(allowPrivately, extensionId);
    const own = await poll('the reloaded extension', () =>
      openExtensionPage('options').catch(() => undefined),
    );
    const { browserContextId } = await control.send('Target.createBrowserContext', {});
    const address = 'https://www.zillow.com/homedetails/1_zpid/';
    await control.send('Target.createTarget', { url: `${address}?private`, browserContextId });
    await control.send('Target.createTarget', { url: `${address}?open` });
    await expect.poll(() => Object.keys(buttons).length, { timeout: 20_000 }).toBe(2);
    const photos = await readRows(own, 'photos');
    await browser.close();
    return { allowed, buttons, photos };
  });
}

/** Runs inside the browser's own page of extensions. @returns whether that is allowed now */
async function allowPrivately(extensionId: string): Promise<boolean> {
  const { developerPrivate } = chrome;
  const change = { extensionId, incognitoAccess: true };
  await developerPrivate.updateExtensionConfiguration(change).catch(() => undefined);
  const { incognitoAccess } = await developerPrivate.getExtensionInfo(extensionId);
  return incognitoAccess.isActive;
}

/** Says how many elements stand beside its body: our host as soon as it is there, or nothing after a while. */
function reportingPage(url: string): string {
  const name = new URL(url, LISTING_URL).search.slice(1);
  return `<!doctype html><html><head><meta charset="utf-8"><title>Private</title></head><body>
<img src="https://photos.zillowstatic.com/fp/0123456789abcdef0123456789abcdef-cc_ft_1536.jpg"
  width="900" height="600" alt="Living room"><script>
const start = performance.now();
const timer = setInterval(() => {
  const hosts = document.querySelectorAll('html > div').length;
  if (hosts === 0 && performance.now() - start < ${REPORT_MILLISECONDS}) return;
  clearInterval(timer);
  fetch('/report?${name}=' + hosts);
}, 100);
</script></body></html>`;
}

/** Of the browser's own page. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: object): Promise<void>;
    getExtensionInfo(id: string): Promise<{ incognitoAccess: { isActive: boolean } }>;
  };
};
