/** The browser may stop the background worker at any time; a paid job survives it. */
import { expect, type Page } from '@playwright/test';
import { readRows } from '../kit/db';
import { test } from '../kit/fixtures';
import { LISTING_URL, serveListingPage } from '../kit/listing-page';
import { addModelsLabAccount, chooseModelsLab, mountModelsLab } from '../kit/modelslab';
import { chooseStyle, pressRestage, resultDivider } from '../kit/panel';
import { clickRestageButton } from '../kit/restage-button';

test('a job whose worker is killed finishes, and is paid once', async ({ world, launch }) => {
  const service = mountModelsLab(world, { rounds: 1, readyAfterMilliseconds: 3000 });
  serveListingPage(world);
  const browser = await launch();
  await addModelsLabAccount(browser);
  const page = await browser.context.newPage();
  await page.goto(LISTING_URL);
  await clickRestageButton(page);

  const panel = await browser.openSidePanelPage();
  await chooseModelsLab(panel);
  await chooseStyle(panel, 'Japandi');
  await pressRestage(panel);
  await expect.poll(async () => (await readRows(panel, 'jobs'))[0]?.step).toBe('waiting');
  await browser.stopWorker();
  await hastenAlarm(panel);

  await expect(resultDivider(panel)).toBeVisible({ timeout: 20_000 });
  expect(service.count('submit')).toBe(1);
});

/** Half a minute is what browsers allow; the alarm that is really there is only brought forward. */
async function hastenAlarm(panel: Page): Promise<void> {
  const alarms = await panel.evaluate(async () => {
    const set = await chrome.alarms.getAll();
    for (const { name } of set) await chrome.alarms.create(name, { when: Date.now() + 1000 });
    return set.map(({ periodInMinutes }) => periodInMinutes);
  });
  expect(alarms).toEqual([0.5]);
}

/** The panel's own, where `hastenAlarm` looks. */
declare const chrome: {
  alarms: {
    getAll(): Promise<{ name: string; periodInMinutes?: number }[]>;
    create(name: string, options: { when: number }): Promise<void>;
  };
};
