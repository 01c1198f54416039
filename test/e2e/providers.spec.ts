/** Each provider's main job in the real panel, on its emulator, with a photo of a saved page. */
import { expect, type Page } from '@playwright/test';
import { createIacrea } from '../emulator/iacrea/emulator';
import { createInteriorDecorator } from '../emulator/interior-decorator-ai/emulator';
import { createStableDiffusion } from '../emulator/stable-diffusion-api/emulator';
import { addAccount, chooseProvider } from '../kit/accounts';
import { chooseMenuEntry } from '../kit/context-menu';
import { test } from '../kit/fixtures';
import type { RunningBrowser } from '../kit/launch';
import { addModelsLabAccount, mountModelsLab } from '../kit/modelslab';
import { chooseStyle, pressRestage, resultDivider } from '../kit/panel';
import { clickRestageButton, scrollToFirstPhoto } from '../kit/restage-button';
import { serveSavedPages } from '../kit/saved-pages';
import { hasSharedFolder, WITHOUT_SHARED } from '../kit/shared-folder';
import { SHOP_URL, SOFA_URL, serveShop } from '../kit/shop';
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

async function restage(panel: Page): Promise<void> {
  await chooseStyle(panel, 'Japandi');
  await pressRestage(panel);
  await expect(resultDivider(panel)).toBeVisible({ timeout: 30_000 });
}

async function select(panel: Page, label: string, option: string): Promise<void> {
  await panel.getByRole('combobox', { name: label }).selectOption({ label: option });
}

if (hasSharedFolder) {
  test('Stable Diffusion API v5 restages a photo by its address', async ({ world, launch }) => {
    const service = createStableDiffusion();
    world.mount('stablediffusionapi.com', service.listener);
    world.mount(new URL(service.knobs.resultOrigin).host, service.listener);
    const browser = await launch();
    await addAccount(browser, 'Stable Diffusion API v5', { 'API key': 'test-key' });
    const panel = await openPanelWithPhoto(world, browser);
    await chooseProvider(panel, 'Stable Diffusion API v5');
    await restage(panel);
    expect(service.count('submit')).toBe(1);
  });

  test('InteriorDecoratorAI restages a photo into four pictures', async ({ world, launch }) => {
    const service = createInteriorDecorator();
    world.mount('api.interiordecoratorai.com', service.listener);
    const browser = await launch();
    await addAccount(browser, 'InteriorDecoratorAI', { 'API token': 'test-key' });
    const panel = await openPanelWithPhoto(world, browser);
    await chooseProvider(panel, 'InteriorDecoratorAI');
    await select(panel, 'Room', 'Living room');
    await panel.getByText('More options').click();
    await panel.getByLabel(/^Pictures/).fill('4');
    await restage(panel);
    expect(service.count('submit')).toBe(1);
    await expect(panel.getByRole('region', { name: 'Result' }).getByRole('listitem')).toHaveCount(
      4,
    );
  });

  test('IACrea creates a bathroom in a drawn area, then two variations', async ({
    world,
    launch,
  }) => {
    test.setTimeout(120_000);
    const service = createIacrea({ processingRounds: 0 });
    world.mount('iacrea.com', service.listener);
    world.mount(new URL(service.knobs.mediaOrigin).host, service.listener);
    const uploads = mountModelsLab(world);
    const browser = await launch();
    const [[key, userId]] = Object.entries(service.knobs.accounts);
    await addAccount(browser, 'IACrea', { 'User id': userId, 'API key': key });
    // Its account also puts the drawn mask at a public address.
    await addModelsLabAccount(browser);
    const panel = await openPanelWithPhoto(world, browser);
    await chooseProvider(panel, 'IACrea');
    await select(panel, 'What to do', 'Create a kitchen or bathroom in a marked area');
    await select(panel, 'Room', 'Bathroom');
    await chooseStyle(panel, 'Modern');
    await markBox(panel);
    await select(panel, 'Put it on', 'ModelsLab · ModelsLab');
    await restage(panel);
    expect(service.count('submit')).toBe(1);
    expect(uploads.count('upload')).toBe(1);

    for (const variations of [1, 2]) {
      await panel.getByRole('button', { name: /^Another variation/ }).click();
      await expect.poll(() => service.count('vary'), { timeout: 20_000 }).toBe(variations);
      await expect(panel.getByRole('region', { name: 'In progress' })).toHaveCount(0, {
        timeout: 30_000,
      });
    }
    expect(service.count('submit')).toBe(1);
  });

  test('ModelsLab puts a sofa from a shop into a room', async ({ world, launch }) => {
    const service = mountModelsLab(world);
    serveShop(world);
    const browser = await launch();
    await addModelsLabAccount(browser);
    const panel = await openPanelWithPhoto(world, browser);
    await expect(panel.getByRole('img', { name: /^Photo: / })).toBeVisible();
    const shop = await browser.context.newPage();
    await shop.goto(SHOP_URL);
    await chooseMenuEntry(browser.context, shop, 'put-in-room', SOFA_URL);
    await panel
      .getByRole('button', { name: /^Put it into/ })
      .first()
      .click();
    await restage(panel);
    expect(service.count('submit')).toBe(1);
    const asked = service.log.find(({ call }) => call === 'submit');
    expect(asked?.path).toContain('interior_mixer');
    expect(asked?.json).toMatchObject({ object_image: SOFA_URL });
  });
}

/** Marks the middle of the photo with the box tool. */
async function markBox(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Mark the area' }).click();
  await panel.getByRole('radio', { name: 'Box' }).click({ force: true });
  const canvas = panel.getByLabel('Photo with the marked area');
  const box = await canvas.boundingBox();
  if (!box) throw new Error('the photo is not there to be marked');
  await panel.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.3);
  await panel.mouse.down();
  await panel.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.8, { steps: 5 });
  await panel.mouse.up();
  await panel.getByRole('button', { name: 'Use this area' }).click();
}
