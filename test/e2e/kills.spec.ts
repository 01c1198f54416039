/** 150 kills over 450 paid jobs: nothing is paid twice, nothing paid is lost. */
import { expect } from '@playwright/test';
import { test } from '../kit/fixtures';
import { runCampaign } from '../kit/kill-harness/campaign';
import { moments } from '../kit/kill-harness/moments';
import { writeTable } from '../kit/kill-harness/table';
import { withProfile } from '../kit/profile';

const plan = { kills: 150, browserKills: 3, jobs: 450, seed: 20_260_101 };

test('workers and browsers killed all the time: paid once, never lost', async ({ world }) => {
  test.setTimeout(900_000);
  const verdict = await withProfile((folder) => runCampaign(plan, world, folder));
  console.log(writeTable(verdict));
  expect(verdict.jobs).toBe(plan.jobs);
  expect(verdict).toMatchObject({
    ...{ doubled: [], lost: [], chargedAndLost: [], strangers: [] },
    ...{ refused: [], withoutNextStep: [], asleep: 0 },
  });
  for (const moment of moments) expect(verdict.hits[moment], moment).toBeGreaterThan(0);
});
