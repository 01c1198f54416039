/** What is photographed, in an order in which each scene prepares the next. */
import { type Page, expect as plainExpect } from '@playwright/test';
import type { ModelsLab } from '../../test/emulator/modelslab/emulator';
import { modelsLabErrors } from '../../test/emulator/modelslab/errors';
import type { RunningBrowser } from '../../test/kit/launch';
import { LISTING_URL } from '../../test/kit/listing-page';
import { addModelsLabAccount, chooseModelsLab } from '../../test/kit/modelslab';
import { chooseStyle, pressRestage, resultDivider, showHistory } from '../../test/kit/panel';
import { findRestageButton } from '../../test/kit/restage-button';
import { shootRestingJobs } from './resting-jobs';

export interface Stage {
  browser: RunningBrowser;
  service: ModelsLab;
  sampleListingUrl: string;
  /** Takes the picture. */
  shoot: (page: Page, name: string) => Promise<void>;
}

const DESKTOP = { width: 1280, height: 800 };

/** More looks than any screenshot waits for. */
const ENDLESS_ROUNDS = 1000;

/** Furniture is drawn without a graphics chip here, and the machine may be busy. */
const expect = plainExpect.configure({ timeout: 180_000 });

export async function shootScenes(stage: Stage): Promise<void> {
  const { browser, shoot } = stage;
  await shootStill(stage, 'welcome');
  const panel = await browser.openExtensionPage('sidepanel');
  await expect(panel.getByRole('heading').first()).toBeVisible();
  await shoot(panel, 'panel-empty');
  await addModelsLabAccount(browser);
  await shootStill(stage, 'options');

  await choosePhoto(browser, LISTING_URL);
  await chooseStyle(panel, 'Japandi');
  await shoot(panel, 'panel-photo-ready');
  await shootCorner(stage, panel);
  await restageHere(panel, ['Japandi', 'Coastal', 'Industrial']);
  await shoot(panel, 'panel-result');
  const listing = await choosePhoto(browser, stage.sampleListingUrl);
  await restageHere(panel, ['Scandinavian', 'Art Deco']);
  await shootPopup(stage, listing);
  await shootFurniture(stage, panel);
  await shootProviderScenes(stage, panel);
  await shootRestingJobs(panel, shoot);
  await showHistory(panel);
  await panel
    .getByRole('button', { name: /^Open / })
    .first()
    .waitFor();
  await shoot(panel, 'panel-history');
  await shootStill(stage, 'options', 'options-used');
}

async function shootStill(
  { browser, shoot }: Stage,
  page: 'welcome' | 'options',
  name: string = page,
): Promise<void> {
  const shown = await browser.openExtensionPage(page);
  await expect(shown.getByRole('heading').first()).toBeVisible();
  await shoot(shown, name);
  await shown.close();
}

/** Clicks the button on a listing's largest photo; the real side panel opens and is left alone. */
async function choosePhoto(browser: RunningBrowser, url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize(DESKTOP);
  await page.goto(url);
  const point = await findRestageButton(page);
  await page.mouse.click(point.x, point.y);
  return page;
}

async function restageHere(panel: Page, styles: readonly string[]): Promise<void> {
  for (const style of styles) {
    await chooseStyle(panel, style);
    await pressRestage(panel);
    await expect(panel.getByRole('img', { name: `After: ${style}` })).toBeVisible();
  }
  await expect(resultDivider(panel)).toBeVisible();
}

/** What was left alone in a furnished photo, and the photo with its furniture in hand. */
async function shootFurniture({ shoot }: Stage, panel: Page): Promise<void> {
  const proof = panel.getByRole('button', { name: 'Show what was left alone' });
  await proof.click();
  await expect(panel.getByText(/^Grey: /)).toBeVisible();
  await shoot(panel, 'panel-proof');
  await proof.click();
  await panel.getByRole('button', { name: 'Change the furniture' }).click();
  await expect(panel.getByText('As it was drawn.')).toBeVisible();
  await shoot(panel, 'panel-furniture');
  await panel.getByRole('button', { name: 'Add a piece' }).click();
  await shoot(panel, 'panel-add-piece');
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
}

async function shootCorner({ shoot }: Stage, panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Where is the floor?' }).click();
  await panel.getByRole('button', { name: 'Corner at the floor' }).waitFor();
  await shoot(panel, 'panel-corner');
  await panel.getByRole('button', { name: 'Back' }).click();
}

/** The popup is about the tab in front, so it is drawn behind the listing. */
async function shootPopup({ browser, shoot }: Stage, listing: Page): Promise<void> {
  const popup = await browser.openExtensionPage('popup');
  await listing.bringToFront();
  await popup.reload();
  await expect(popup.getByRole('heading', { name: 'Photos found here' })).toBeVisible();
  await popup.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await shoot(popup, 'popup');
  await popup.close();
}

async function shootProviderScenes({ browser, service, shoot }: Stage, panel: Page): Promise<void> {
  await choosePhoto(browser, LISTING_URL);
  await chooseModelsLab(panel);
  service.knobs.rounds = ENDLESS_ROUNDS;
  await pressRestage(panel);
  await expect(panel.getByText('ModelsLab is working on it')).toBeVisible();
  await shoot(panel, 'panel-running');
  await panel.getByRole('button', { name: 'Cancel' }).click();
  service.knobs.faults.submit = [{ kind: 'reply', ...modelsLabErrors.noCredit }];
  await pressRestage(panel);
  await expect(panel.getByText(/too little credit/)).toBeVisible();
  await shoot(panel, 'panel-failed');
}
