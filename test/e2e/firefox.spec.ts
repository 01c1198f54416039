/** The Firefox build in a real Firefox, where one is installed with its test build. */
import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';
import { backgroundState, sendInFirefox } from '../kit/firefox/firefox-customer';
import { firefoxProgram, firefoxTestBuild, launchFirefox } from '../kit/firefox/launch-firefox';
import { test } from '../kit/fixtures';
import { poll } from '../kit/poll';
import { withProfile } from '../kit/profile';

/** Firefox's own is 30 s. */
const IDLE_MILLISECONDS = 1000;

if (!firefoxProgram || !existsSync(firefoxTestBuild)) {
  console.log('Firefox: not tested, because there is no Firefox or no test build for it.');
} else {
  test('Firefox: a suspended background answers again', async ({ world }) => {
    test.setTimeout(180_000);
    await withProfile(async (profileFolder) => {
      const firefox = await launchFirefox({
        ...{ world, profileFolder },
        idleMilliseconds: IDLE_MILLISECONDS,
      });
      await firefox.open('popup');
      const stopped = async () => (await backgroundState(firefox)) === 'stopped' || undefined;
      for (let life = 0; life < 3; life++) {
        expect(await sendInFirefox(firefox, 'ping', {})).toMatchObject({ ok: true });
        await poll('the background to be suspended', stopped, 30);
      }
      await firefox.close();
    });
  });
}
