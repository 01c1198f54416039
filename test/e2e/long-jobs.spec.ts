/** Longer than a worker lives by itself, without the debugger that would keep it alive. */
import { expect } from '@playwright/test';
import { test } from '../kit/fixtures';
import { runLongJobs } from '../kit/kill-harness/long-jobs';
import { withProfile } from '../kit/profile';

const durations = { modelslab: 20, iacrea: 45, 'stable-diffusion-api': 45 };

test('jobs of 20 and 45 seconds finish with no debugger attached', async ({ world }) => {
  test.setTimeout(180_000);
  const jobs = await withProfile((folder) => runLongJobs(durations, world, folder));
  expect(jobs).toHaveLength(3);
  for (const job of jobs) {
    expect(job).toMatchObject({ step: 'done', submits: 1, tookSeconds: expect.any(Number) });
    expect(job.tookSeconds).toBeGreaterThanOrEqual(job.seconds - 1);
    expect(job.tookSeconds).toBeLessThan(job.seconds + 45);
  }
});
