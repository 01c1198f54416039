/** Each provider's main job in the real panel, on its emulator, with a photo of a saved page. */
import { expect, type Page } from '@playwright/test';
import { createInteriorDecorator } from '../emulator/interior-decorator-ai/emulator';
import { createStableDiffusion } from '../emulator/stable-diffusion-api/emulator';
import { addAccount, chooseProvider } from '../kit/accounts';
import { test } from '../kit/fixtures';
import type { RunningBrowser } from '../kit/launch';
import { chooseStyle, pressRestage, resultDivider } from '../kit/panel';
import { clickRestageButton, scrollToFirstPhoto } from '../kit/restage-button';
import { serveSavedPages } from '../kit/saved-pages';
import { hasSharedFolder, WITHOUT_SHARED } from '../kit/shared-folder';
import type { World } from '../kit/world';

const PAGE = 'redfin/detail-us-2026';

if (!hasSharedFolder) console.log(`providers.spec.ts ${WITHOUT_SHARED}`);

/** Brings a photo of a saved page to the panel. */
async function openPanelWithPhoto(world: World, browser: RunningBrowser): Promise<Page> {
  const addressOf = serveSavedPages(world);
  const page = await browser.context.newPage();
  await page.goto(addressOf(PAGE), { waitUntil: 'domcontentloaded' });
  await scrollToFirstPhoto(page);
  await clickRestageButton(page);
  return browser.openSidePanelPage();
}

async function restage(panel: Page, provider: string): Promise<void> {
  await chooseProvider(panel, provider);
  await chooseStyle(panel, 'Japandi');
  await pressRestage(panel);
  await expect(resultDivider(panel)).toBeVisible({ timeout: 30_000 });
}

if (hasSharedFolder) {
  test('Stable Diffusion API v5 restages a photo by its address', async ({ world, launch }) => {
    const service = createStableDiffusion();
    world.mount('stablediffusionapi.com', service.listener);
    world.mount(new URL(service.knobs.resultOrigin).host, service.listener);
    const browser = await launch();
    await addAccount(browser, 'Stable Diffusion API v5', { 'API key': 'test-key' });
    await restage(await openPanelWithPhoto(world, browser), 'Stable Diffusion API v5');
    expect(service.count('submit')).toBe(1);
  });

  test('InteriorDecoratorAI restages a photo into four pictures', async ({ world, launch }) => {
    const service = createInteriorDecorator();
    world.mount('api.interiordecoratorai.com', service.listener);
    const browser = await launch();
    await addAccount(browser, 'InteriorDecoratorAI', { 'API token': 'test-key' });
    const panel = await openPanelWithPhoto(world, browser);
    await chooseProvider(panel, 'InteriorDecoratorAI');
    await panel.getByRole('combobox', { name: 'Room' }).selectOption({ label: 'Living room' });
    await panel.getByText('More options').click();
    await panel.getByLabel(/^Pictures/).fill('4');
    await restage(panel, 'InteriorDecoratorAI');
    expect(service.count('submit')).toBe(1);
    await expect(panel.getByRole('region', { name: 'Result' }).getByRole('listitem')).toHaveCount(
      4,
    );
  });
}
