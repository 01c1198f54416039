/** A provider that refuses or misbehaves: a sentence, what it cost, and never a second paid request. */
import { expect, type Page } from '@playwright/test';
import type { PlannedFault } from '../emulator/faults';
import { modelsLabErrors } from '../emulator/modelslab/errors';
import type { ModelsLabKnobs } from '../emulator/modelslab/knobs';
import { test } from '../kit/fixtures';
import { LISTING_URL, serveListingPage } from '../kit/listing-page';
import { addModelsLabAccount, chooseModelsLab, mountModelsLab } from '../kit/modelslab';
import { chooseStyle, pressRestage } from '../kit/panel';
import { clickRestageButton } from '../kit/restage-button';

interface BadAnswer {
  name: string;
  knobs?: Partial<ModelsLabKnobs>;
  /** What happens to the paid request. */
  submit?: PlannedFault;
  sentence: RegExp;
  charge: RegExp;
}

const NOT_CHARGED = /Nothing was charged\./;
const PERHAPS_CHARGED = /This may have been charged\./;

const refused = (answer: { status: number; json: unknown }): PlannedFault => ({
  kind: 'reply',
  ...answer,
});

const cases: BadAnswer[] = [
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

for (const { name, knobs, submit, sentence, charge } of cases) {
  test(`ModelsLab answers with ${name}`, async ({ world, launch }) => {
    const service = mountModelsLab(world, knobs);
    if (submit) service.knobs.faults.submit = [submit];
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
    const trouble = panel.getByRole('region', { name: 'In progress' }).getByRole('alert');
    await expect(trouble).toContainText(sentence);
    await expect(trouble).toContainText(charge);
    await expectChoicesKept(panel);
    expect(service.count('submit')).toBe(1);
  });
}

async function expectChoicesKept(panel: Page): Promise<void> {
  await expect(panel.getByRole('img', { name: /Living room/ })).toBeVisible();
  await expect(panel.getByRole('radio', { name: 'Japandi' })).toBeChecked();
  await expect(panel.getByRole('combobox', { name: 'Provider' })).toHaveValue('modelslab');
}
