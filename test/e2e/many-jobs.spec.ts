/** Five hundred jobs in line: the provider is not flooded, and the panel answers at once. */
import { expect, type Page } from '@playwright/test';
import { test as base } from '../kit/fixtures';
import { bringPhoto } from '../kit/kill-harness/orders';
import type { Victim } from '../kit/kill-harness/victim';
import { keepResults, queueCopies } from '../kit/many-rows';
import { chooseModelsLab } from '../kit/modelslab';
import { costOfScroll, timeAnswer, timeScroll, watchAnswers } from '../kit/page-speed';
import { type PaidJob, preparePaidJob } from '../kit/paid-job';
import { chooseStyle, showHistory } from '../kit/panel';
import { withProfile } from '../kit/profile';

const QUEUED = 500;
const RESULTS = 200;
/** As the card of this provider says. */
const AT_ONCE = 5;
/** The best of these is held to the limit: what a machine does besides is not the panel's. */
const ROUNDS = 5;

const test = base.extend<{ paid: PaidJob }>({
  paid: async ({ world }, use) => {
    await withProfile(async (folder) => {
      const paid = await preparePaidJob(world, folder, 4000);
      await use(paid);
      await paid.victim.close();
    });
  },
});

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

test('five hundred jobs: bounded at the provider, and the panel answers at once', async ({
  paid,
}) => {
  test.setTimeout(240_000);
  const { victim, customer, at } = paid;
  const { context, extensionId } = victim.browser();
  const own = context.pages().find((page) => page.url().includes(extensionId));
  if (!own) throw new Error('There is no page of the extension.');
  customer.confirm(1);
  await customer.settle();
  const job = await at('waiting');
  await queueCopies(own, job, QUEUED);

  const opening = performance.now();
  const panel = await victim.openPanel();
  await panel.setViewportSize({ width: 360, height: 900 });
  await bringPhoto(victim, 1000, await windowOf(panel));
  await expect(panel.getByRole('radiogroup', { name: 'Style' })).toBeVisible();
  console.log(`open to usable with ${QUEUED} jobs: ${ms(performance.now() - opening)}`);
  await chooseModelsLab(panel);
  await expect(panel.getByText(/^And 48\d more waiting$/)).toBeVisible();
  expect(await panel.locator('article.job').count()).toBe(20);

  await watchAnswers(panel);
  const acts: Record<string, (round: number) => Promise<void>> = {
    'choose a style': (round) => chooseStyle(panel, round % 2 ? 'Japandi' : 'Coastal'),
    type: async () => {
      await panel.getByLabel('Your wish (optional)').focus();
      await panel.keyboard.type('oak');
    },
    'show more jobs': () => panel.getByRole('button', { name: 'Show more jobs' }).click(),
    'cancel a job': () => panel.getByRole('button', { name: 'Cancel' }).nth(10).click(),
  };
  for (const [name, act] of Object.entries(acts)) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      times.push(await timeAnswer(panel, () => act(round)));
      expect(await atProvider(victim)).toBeLessThanOrEqual(AT_ONCE);
    }
    const best = Math.min(...times);
    console.log(
      `${name}: best ${ms(best)}, median ${ms(median(times))}, slowest ${ms(Math.max(...times))}`,
    );
    expect(best, name).toBeLessThan(100);
  }
  const done = async () => (await victim.jobs()).filter(({ step }) => step === 'done').length;
  await expect.poll(done, { timeout: 60_000 }).toBeGreaterThan(5);
});

test('a long history scrolls without a slow frame', async ({ paid }) => {
  test.setTimeout(120_000);
  const { victim, customer, at } = paid;
  customer.confirm(1);
  await customer.settle();
  const job = await at('done');
  const panel = await victim.openPanel();
  await panel.setViewportSize({ width: 360, height: 900 });
  await keepResults(panel, job, RESULTS);
  await panel.reload();
  await showHistory(panel);
  const more = panel.getByRole('button', { name: 'Show more', exact: true });
  for (let shown = 50; shown < RESULTS; shown += 50) {
    await more.click();
    await expect(panel.locator('.history-tile')).toHaveCount(Math.min(shown + 50, RESULTS + 1));
  }
  const frames = await timeScroll(panel);
  const slow = frames.filter((frame) => frame > 50).length;
  console.log(
    `${frames.length} frames of ${RESULTS} results: median ${ms(median(frames))}, ` +
      `slowest ${ms(frames.at(-1) ?? 0)}, over 50 ms: ${slow}`,
  );
  expect(median(frames)).toBeLessThan(50);
  await panel.evaluate(() => window.scrollTo(0, 0));
  // Which frames are slow, a busy machine says; what they cost, the panel.
  const costs = await costOfScroll(panel);
  console.log(
    `${costs.length} steps through ${RESULTS} results, processor of each: median ` +
      `${ms(median(costs))}, most ${ms(Math.max(...costs))}`,
  );
  expect(costs.length).toBeGreaterThan(RESULTS / 4);
  expect(Math.max(...costs)).toBeLessThan(50);
});

const ms = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`;

async function atProvider(victim: Victim): Promise<number> {
  const jobs = await victim.jobs();
  return jobs.filter(({ step }) => step === 'submitting' || step === 'waiting').length;
}

function windowOf(panel: Page): Promise<number> {
  return panel.evaluate(async () => (await chrome.windows.getCurrent()).id);
}

/** The panel's own. */
declare const chrome: { windows: { getCurrent(): Promise<{ id: number }> } };
