/** A provider that refuses or misbehaves: a sentence, what it cost, and never a second paid request. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { PlannedFault } from '../emulator/faults';
import { modelsLabErrors } from '../emulator/modelslab/errors';
import { readRows } from '../kit/db';
import { test } from '../kit/fixtures';
import type { RunningBrowser } from '../kit/launch';
import { LISTING_URL, serveListingPage } from '../kit/listing-page';
import { addModelsLabAccount, chooseModelsLab, mountModelsLab } from '../kit/modelslab';
import { chooseStyle, pressRestage, resultDivider } from '../kit/panel';
import { clickRestageButton } from '../kit/restage-button';
import type { World } from '../kit/world';

const NOT_CHARGED = /Nothing was charged\./;
const PERHAPS_CHARGED = /This may have been charged\./;

const RESULT = { timeout: 20_000 };
/** Presses that follow sooner are one decision. */
const PERSONS_PAUSE_MILLISECONDS = 700;

const refused = (
  answer: { status: number; json: unknown },
  headers?: Record<string, string>,
): PlannedFault => ({ kind: 'reply', ...answer, ...(headers ? { headers } : {}) });

const refusals: { name: string; submit: PlannedFault; sentence: RegExp; charge: RegExp }[] = [
  {
    name: 'a wrong key (401)',
    submit: refused(modelsLabErrors.badKey),
    sentence: /ModelsLab did not accept your key\. Check the key/,
    charge: NOT_CHARGED,
  },
  {
    name: 'no credit (402)',
    submit: refused(modelsLabErrors.noCredit),
    sentence: /too little credit.*Add credit/,
    charge: NOT_CHARGED,
  },
  {
    name: 'an error inside a 200',
    submit: refused(modelsLabErrors.errorIn200),
    sentence: /ModelsLab refused this request/,
    charge: NOT_CHARGED,
  },
  {
    name: 'HTML instead of JSON',
    submit: { kind: 'html' },
    sentence: /sent an answer that can't be read/,
    charge: PERHAPS_CHARGED,
  },
];

test('ModelsLab refuses, one time after the other', async ({ world, launch }) => {
  const service = mountModelsLab(world);
  const panel = await openPanel(world, launch);
  for (const [turn, { name, submit, sentence, charge }] of refusals.entries()) {
    await test.step(`with ${name}`, async () => {
      service.knobs.faults.submit = [submit];
      await pressRestage(panel);
      const trouble = jobsOf(panel).getByRole('alert');
      await expect(trouble).toContainText(sentence);
      await expect(trouble).toContainText(charge);
      await expectChoicesKept(panel);
      expect(service.count('submit')).toBe(turn + 1);
      await jobsOf(panel).getByRole('button', { name: 'Dismiss' }).click();
      await expect(trouble).toBeHidden();
      await panel.waitForTimeout(PERSONS_PAUSE_MILLISECONDS);
    });
  }
});

const busyAnswer = { status: 429, json: { status: 'error', message: 'Too many requests' } };

const refusedOnce = [
  { name: 'with Retry-After', submit: refused(busyAnswer, { 'retry-after': '3' }) },
  { name: 'without Retry-After', submit: refused(busyAnswer) },
];

test('ModelsLab is busy (429), and is asked again', async ({ world, launch }) => {
  const service = mountModelsLab(world, { immediate: true });
  const panel = await openPanel(world, launch);
  for (const [turn, { name, submit }] of refusedOnce.entries()) {
    await test.step(name, async () => {
      service.knobs.faults.submit = [submit];
      await pressRestage(panel);
      await expect(jobsOf(panel)).toContainText('ModelsLab is busy');
      await expect(jobsOf(panel)).toContainText(/trying again in \d+.s/);
      await expectChoicesKept(panel);
      await expect.poll(() => countDone(panel), RESULT).toBe(turn + 1);
      await expectResult(panel);
      expect(service.count('submit'), 'one refused, one accepted').toBe(2 * (turn + 1));
    });
  }
});

test('the finished picture answers 404, and is fetched when it comes back', async ({
  world,
  launch,
}) => {
  const service = mountModelsLab(world, { rounds: 0, picture: 'missing' });
  const panel = await openPanel(world, launch);
  await pressRestage(panel);
  await expect(jobsOf(panel)).toContainText(/ModelsLab finished, but the picture can't be fetched/);
  await expect(jobsOf(panel)).toContainText(/This was charged\./);
  await expectChoicesKept(panel);
  service.knobs.picture = 'png';
  await expectResult(panel);
  expect(service.count('submit')).toBe(1);
});

/** With everything chosen, ready to restage. */
async function openPanel(world: World, launch: () => Promise<RunningBrowser>): Promise<Page> {
  serveListingPage(world);
  const browser = await launch();
  await addModelsLabAccount(browser);
  const page = await browser.context.newPage();
  await page.goto(LISTING_URL);
  await clickRestageButton(page);
  const panel = await browser.openSidePanelPage();
  await chooseModelsLab(panel);
  await chooseStyle(panel, 'Japandi');
  return panel;
}

function jobsOf(panel: Page): Locator {
  return panel.getByRole('region', { name: 'In progress' });
}

async function expectResult(panel: Page): Promise<void> {
  await expect(resultDivider(panel)).toBeVisible(RESULT);
}

async function countDone(panel: Page): Promise<number> {
  return (await readRows(panel, 'jobs')).filter(({ step }) => step === 'done').length;
}

async function expectChoicesKept(panel: Page): Promise<void> {
  await expect(panel.getByRole('img', { name: /Living room/ })).toBeVisible();
  await expect(panel.getByRole('radio', { name: 'Japandi' })).toBeChecked();
  await expect(panel.getByRole('combobox', { name: 'Provider' })).toHaveValue('modelslab');
}
