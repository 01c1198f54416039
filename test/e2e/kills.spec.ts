/** 150 kills over 450 paid jobs: nothing is paid twice, nothing paid is lost. */
import { expect, test } from '@playwright/test';
import { runAlone } from '../kit/kill-harness/campaign';
import { moments } from '../kit/kill-harness/moments';
import { addVerdicts, writeTable } from '../kit/kill-harness/table';

const KILLS = 150;
const JOBS = 450;
/** Side by side, in a browser each: most of a campaign is waiting for moments, polls and limits. */
const CAMPAIGNS = 3;
const SEED = 20_260_101;

test('workers and browsers killed all the time: paid once, never lost', async () => {
  test.setTimeout(900_000);
  const verdicts = await Promise.all(
    Array.from({ length: CAMPAIGNS }, (_, number) =>
      runAlone({
        kills: KILLS / CAMPAIGNS,
        browserKills: 1,
        jobs: JOBS / CAMPAIGNS,
        seed: SEED + number,
      }),
    ),
  );
  const verdict = addVerdicts(verdicts);
  if (!verdict) throw new Error('There was no campaign.');
  console.log(writeTable(verdict));
  expect(verdict.jobs).toBe(JOBS);
  expect(verdict).toMatchObject({
    ...{ doubled: [], lost: [], chargedAndLost: [], strangers: [] },
    ...{ refused: [], withoutNextStep: [], asleep: [] },
  });
  for (const moment of moments) expect(verdict.hits[moment], moment).toBeGreaterThan(0);
});
