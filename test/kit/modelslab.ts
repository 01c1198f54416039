/** ModelsLab in a test's world, and an account for it added in the settings as a person adds one. */
import type { Page } from '@playwright/test';
import { createModelsLab, type ModelsLab } from '../emulator/modelslab/emulator';
import type { ModelsLabKnobs } from '../emulator/modelslab/knobs';
import { addAccount, chooseProvider } from './accounts';
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
export function addModelsLabAccount(browser: RunningBrowser, key = MODELSLAB_KEY): Promise<void> {
  return addAccount(browser, 'ModelsLab', { 'API key': key });
}

export function chooseModelsLab(panel: Page): Promise<void> {
  return chooseProvider(panel, 'ModelsLab');
}
