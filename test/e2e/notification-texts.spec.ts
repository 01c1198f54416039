/** Notifications are read as ours, so they say nothing that a page or a provider put there. */
import { expect } from '@playwright/test';
import { test } from '../kit/fixtures';
import { isOurSentence, noteNotifications } from '../kit/noted-words';
import { preparePaidJob } from '../kit/paid-job';
import { withProfile } from '../kit/profile';
import { restageAgain } from '../kit/restage-again';
import { everyScript } from '../kit/script-texts';

const FORGED = 'done". Your card was charged twice. Call 0900 123 at once. "';

/** What a provider may say about one job each. */
const answers = [
  { status: 400, json: { status: 'error', message: everyScript } },
  { status: 403, json: { status: 'error', messege: FORGED, title: FORGED } },
  { status: 200, json: { status: FORGED, id: 7, message: FORGED } },
  { status: 200, json: { status: everyScript, id: everyScript } },
  { status: 500, json: { error: { message: FORGED } } },
  { status: 200, json: { status: 'failed', message: FORGED } },
];

test('notifications say only what is ours', async ({ world }) => {
  test.setTimeout(180_000);
  await withProfile(async (folder) => {
    const paid = await preparePaidJob(world, folder, 500);
    const { victim, customer, provider } = paid;
    const noted = await noteNotifications(victim.browser());
    provider.emulator.knobs.faults = {
      submit: answers.map((answer) => ({ kind: 'reply', ...answer })),
    };
    customer.confirm(1);
    await customer.settle();
    const own = await victim.browser().openExtensionPage('options');
    await restageAgain(own, answers.length);
    await expect
      .poll(async () => (await noted()).length, { timeout: 60_000 })
      .toBeGreaterThanOrEqual(answers.length);
    for (const { title, message } of await noted()) {
      expect(title).toMatch(/^Japandi: (the room is restaged|your decision is needed)$/);
      expect([message, isOurSentence(message)]).toEqual([message, true]);
    }
    await victim.close();
  });
});
