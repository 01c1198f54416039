/** ModelsLab in a test's world, and an account for it added in the settings as a person adds one. */
import { expect, type Page } from '@playwright/test';
import { createModelsLab, type ModelsLab } from '../emulator/modelslab/emulator';
import type { ModelsLabKnobs } from '../emulator/modelslab/knobs';
import type { RunningBrowser } from './launch';
import type { World } from './world';

export const MODELSLAB_KEY = 'test-key';

/** Mounts the emulated service at its own host and where its pictures lie. */
export function mountModelsLab(world: World, knobs: Partial<ModelsLabKnobs> = {}): ModelsLab {
  const service = createModelsLab(knobs);
  world.mount('modelslab.com', service.listener);
  world.mount(new URL(service.knobs.resultOrigin).host, service.listener);
  return service;
}

/** @param key what is typed as the API key */
export async function addModelsLabAccount(
  browser: RunningBrowser,
  key = MODELSLAB_KEY,
): Promise<void> {
  const options = await browser.openExtensionPage('options');
  await options.getByRole('button', { name: 'Add an account at ModelsLab' }).click();
  await options.getByLabel('API key', { exact: true }).fill(key);
  await options.getByRole('button', { name: 'Save account' }).click();
  await expect(options.getByText(/^Saved\./)).toBeVisible();
  await options.close();
}

export async function chooseModelsLab(panel: Page): Promise<void> {
  await panel.getByRole('combobox', { name: 'Provider' }).selectOption({ label: 'ModelsLab' });
}
