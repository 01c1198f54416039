/** A computer that sleeps, a clock that jumps: nothing storms, nothing expires early, nothing waits a day. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAgain } from '@/utils/jobs/decide-job';
import type { Job } from '@/utils/jobs/job';
import { isDue } from '@/utils/jobs/job-time';
import { createRunner } from '@/utils/jobs/run-due-jobs';
import { startJob } from '@/utils/jobs/start-job';
import type { Surroundings } from '@/utils/jobs/surroundings';
import { runJobToRest, stepJob, testChoices, testPrice } from './kit/run-job';
import {
  makeScript,
  makeSurroundings,
  paidCard,
  picture,
  type Script,
  scriptedAdapter,
  testPhoto,
} from './kit/surroundings';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const pace = { firstSeconds: 1, everySeconds: 1, deadlineSeconds: 60, usualSeconds: 5 };

let now: number;
let polls: number;
let script: Script;
let around: Surroundings;

beforeEach(async () => {
  now = 100 * DAY;
  polls = 0;
  script = makeScript();
  const scripted = scriptedAdapter(script);
  const adapter: typeof scripted = {
    ...scripted,
    poll(...asked) {
      polls += 1;
      return scripted.poll(...asked);
    },
  };
  around = makeSurroundings({
    clock: { now: () => now, sleep: () => Promise.resolve() },
    findCard: () => paidCard({ pace }),
    findAdapter: () => adapter,
  });
  await around.database.photos.put(testPhoto());
});
afterEach(() => around.database.close());

const start = (id = 'job') => startJob(id, testChoices, testPrice, around);

const step = () => stepJob(around);
const runToRest = () =>
  runJobToRest(around, (time) => {
    now = Math.max(now, time);
  });

describe.each([
  ['a sleep of eight hours', 8 * HOUR],
  ['a clock put on by a day', DAY],
  ['a clock put back by a day', -DAY],
])('%s', (_, jump) => {
  it('makes nothing expire: the job is looked at and goes on', async () => {
    await start();
    await step();
    now += 1000;
    await step();
    now += jump;
    expect(await step()).toMatchObject({ step: 'waiting' });
    expect((await step()).nextLookAt - now).toBeLessThanOrEqual(10_000);
    script.poll = async () => picture;
    expect((await runToRest()).step).toBe('done');
    expect(script.submits).toBe(1);
  });

  it('teaches no wrong duration', async () => {
    await start();
    await step();
    now += jump;
    script.poll = async () => picture;
    expect((await runToRest()).step).toBe('done');
    expect((await start('next')).expectedSeconds).toBeLessThan(120);
  });

  it('brings at most one look per job', async () => {
    const jobs = ['a', 'b', 'c', 'd'];
    for (const id of jobs) await start(id);
    const runner = createRunner(around, { unfinished: () => undefined, rested: () => undefined });
    await runner.runDueJobs();
    await expect
      .poll(async () => around.database.jobs.where('step').equals('waiting').count())
      .toBe(4);
    now += jump;
    await runner.runDueJobs();
    await expect.poll(() => polls).toBe(jobs.length);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await runner.runDueJobs();
    expect(polls).toBe(jobs.length);
  });
});

it('a job that never ends still stops at its deadline, and gets it anew when asked again', async () => {
  await start();
  const stalled = await runToRest();
  expect(stalled.step).toBe('stalled');
  await checkAgain(stalled, around);
  const waiting = await step();
  expect(waiting.step).toBe('waiting');
});

it('a job put off is not forgotten when the clock is put back', () => {
  const job = { nextLookAt: now + 30_000, updatedAt: now };
  expect(isDue(job as Job, now)).toBe(false);
  expect(isDue(job as Job, now - DAY)).toBe(true);
  expect(isDue(job as Job, now + 30_000)).toBe(true);
});
