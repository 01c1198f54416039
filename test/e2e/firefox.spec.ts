/** The Firefox build in a real Firefox, where one is installed with its test build. */
import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';
import {
  backgroundState,
  jobsInFirefox,
  photosReady,
  sendInFirefox,
} from '../kit/firefox/firefox-customer';
import {
  firefoxProgram,
  firefoxTestBuild,
  launchFirefox,
  type RunningFirefox,
} from '../kit/firefox/launch-firefox';
import { test as base } from '../kit/fixtures';
import { mountWeb } from '../kit/kill-harness/emulated-web';
import { createMomentWatch } from '../kit/kill-harness/moments';
import { bringPhoto, createCustomer } from '../kit/kill-harness/orders';
import { createProviderMix } from '../kit/kill-harness/provider-mix';
import { createChance } from '../kit/kill-harness/random';
import { poll } from '../kit/poll';
import { withProfile } from '../kit/profile';
import type { World } from '../kit/world';

/** Firefox's own is 30 s; this short, it is suspended between any two polls. */
const IDLE_MILLISECONDS = 1000;

const test = base.extend<{ firefox: RunningFirefox }>({
  firefox: async ({ world }, use) => {
    await withProfile(async (profileFolder) => {
      const settings = { world, profileFolder, idleMilliseconds: IDLE_MILLISECONDS };
      const firefox = await launchFirefox(settings);
      await use(firefox);
      await firefox.close();
    });
  },
});

if (!firefoxProgram || !existsSync(firefoxTestBuild)) {
  console.log('Firefox: not tested, because there is no Firefox or no test build for it.');
} else {
  test('Firefox: a suspended background finishes a paid job, paid once', async ({
    firefox,
    world,
  }) => {
    test.setTimeout(240_000);
    const [provider] = mountOneProvider(world);
    if (!provider) throw new Error('There is no provider to test with.');
    await firefox.open('popup');
    const send = (name: string, payload: object) => sendInFirefox(firefox, name, payload);
    const customer = await createCustomer({ send }, [provider], 1, createChance(1));
    await photosReady(firefox);
    customer.confirm(1);
    await customer.settle();
    let suspensions = 0;
    const done = await poll(
      'the job to be done',
      async () => {
        if ((await backgroundState(firefox)) === 'stopped') suspensions += 1;
        return (await jobsInFirefox(firefox)).find(({ step }) => step === 'done');
      },
      150,
    );
    expect(done.resultIds).toHaveLength(1);
    expect(suspensions).toBeGreaterThan(0);
    expect(provider.emulator.count('submit')).toBe(1);
  });

  test('Firefox: a photo is restaged on this device', async ({ firefox, world }) => {
    test.setTimeout(180_000);
    mountOneProvider(world);
    await firefox.open('sidepanel');
    const send = (name: string, payload: object) => sendInFirefox(firefox, name, payload);
    const windowId = await firefox.run('return (await page.browser.windows.getCurrent()).id');
    await bringPhoto({ send }, 1, Number(windowId));
    await poll('the button', async () => (await firefox.run(pressRestage)) || undefined, 60);
    const done = await poll(
      'the restage',
      async () => (await jobsInFirefox(firefox)).find(({ step }) => step === 'done'),
      90,
    );
    expect(done.resultIds).toHaveLength(1);
    await poll('the picture', async () => (await firefox.run(seesResult)) || undefined, 30);
  });
}

function mountOneProvider(world: World) {
  const providers = createProviderMix().slice(0, 1);
  for (const { emulator } of providers) {
    Object.assign(emulator.knobs, { readyAfterMilliseconds: 8000 });
  }
  mountWeb(world, providers, createMomentWatch());
  return providers;
}

const pressRestage = `
  const buttons = [...page.document.querySelectorAll('button')];
  const button = buttons.find((one) => one.textContent.trim().startsWith('Restage ·'));
  if (!button || button.disabled) return false;
  button.click();
  return true;`;

const seesResult = `
  const after = page.document.querySelector('img[alt^="After: "]');
  return after !== null && after.complete && after.naturalWidth > 0;`;
