/** Jobs that wait or want a decision, as rows put straight into the database: some take days to come by. */
import type { Page } from '@playwright/test';
import type { Job } from '../../utils/jobs/job';
import type { ProblemRecord } from '../../utils/lib/problem';

/** How a job stands, apart from what all of them share. */
type Standing = Pick<Job, 'step'> & Partial<Job>;

const trouble = (
  kind: ProblemRecord['kind'],
  key: ProblemRecord['say']['key'],
  charged: ProblemRecord['charged'],
  values: readonly string[] = ['ModelsLab'],
): ProblemRecord => ({ kind, say: { key, values }, charged });

const operation = { id: '1' };

/** By the name of the picture. */
const scenes: Readonly<Record<string, readonly Standing[]>> = {
  'panel-cancelled-paid': [
    {
      step: 'cancelled',
      operation,
      problem: trouble('provider', 'problemCancelledPaid', 'yes'),
    },
    {
      step: 'cancelled',
      operation,
      problem: trouble('provider', 'problemCancelledSent', 'maybe'),
    },
  ],
  'panel-limit-waits': [
    { step: 'intent', problem: trouble('busy', 'problemLimitMinuteWaits', 'no', ['My key', '5']) },
  ],
  'panel-paused': [
    { step: 'stalled', operation, problem: trouble('account', 'problemAccountGone', 'maybe') },
    {
      step: 'stalled',
      operation,
      problem: trouble('permission', 'problemNoPermission', 'maybe'),
    },
  ],
  'panel-unsure': [{ step: 'unsure', problem: trouble('network', 'problemInterrupted', 'maybe') }],
  'panel-many-jobs': Array.from({ length: 60 }, () => ({ step: 'intent' })),
};

/** @param panel shows a photo; a job of it is there */
export async function shootRestingJobs(
  panel: Page,
  shoot: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  for (const [name, standings] of Object.entries(scenes)) {
    await panel.evaluate(putJobs, standings as readonly object[]);
    await panel.reload();
    const cards = panel.locator('article.job');
    await cards.first().waitFor();
    await panel.locator('.jobs').evaluate((list) => list.scrollIntoView({ block: 'start' }));
    if (name === 'panel-many-jobs') await panel.locator('.jobs-more').scrollIntoViewIfNeeded();
    await shoot(panel, name);
  }
  await panel.evaluate(putJobs, []);
  await panel.reload();
}

/** Runs inside the page: replaces every open job by copies of a finished one. */
async function putJobs(standings: readonly object[]): Promise<void> {
  const opening = indexedDB.open('restage');
  const database = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const jobs = database.transaction('jobs', 'readwrite').objectStore('jobs');
  const reading = jobs.getAll();
  await new Promise<void>((resolve) => {
    reading.onsuccess = () => {
      const done = reading.result.find(({ step }) => step === 'done');
      for (const { id, step } of reading.result) if (step !== 'done') jobs.delete(id);
      standings.forEach((standing, place) => {
        const createdAt = Date.now() - place;
        jobs.put({
          ...done,
          ...{ id: `standing-${place}`, createdAt, updatedAt: createdAt, finishedAt: undefined },
          ...{
            resultIds: [],
            nextLookAt: createdAt + 45_000,
            pending: undefined,
            progress: undefined,
          },
          choices: { ...done.choices, providerId: 'modelslab' },
          ...standing,
        });
      });
      resolve();
    };
  });
  database.close();
}
