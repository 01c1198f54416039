/** Accounts added in the settings as a person adds them, and providers chosen in the panel. */
import { expect, type Page } from '@playwright/test';
import type { RunningBrowser } from './launch';

/** @param fields what is typed, by the label of the field */
export async function addAccount(
  browser: RunningBrowser,
  provider: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const options = await browser.openExtensionPage('options');
  await options.getByRole('button', { name: `Add an account at ${provider}` }).click();
  for (const [name, value] of Object.entries(fields)) {
    await options.getByLabel(name, { exact: true }).fill(value);
  }
  await options.getByRole('button', { name: 'Save account' }).click();
  await expect(options.getByText(/^Saved\./)).toBeVisible();
  await options.close();
}

export async function chooseProvider(panel: Page, provider: string): Promise<void> {
  await panel.getByRole('combobox', { name: 'Provider' }).selectOption({ label: provider });
}
