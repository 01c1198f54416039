/** Jobs of a minute and a half and of five and a half minutes, with no debugger anywhere. */
import { type Durations, type LongJob, runLongJobs } from '../../test/kit/kill-harness/long-jobs';
import { withProfile } from '../../test/kit/profile';
import { createWorld } from '../../test/kit/world';

const durations: Durations = {
  'stable-diffusion-api': 90,
  iacrea: 90,
  'interior-decorator-ai': 45,
  modelslab: 330,
};

/** @returns whether all of them finished, each after one submit */
export async function soakLongJobs(): Promise<boolean> {
  const world = await createWorld();
  try {
    const jobs = await withProfile((folder) => runLongJobs(durations, world, folder));
    for (const job of jobs) console.log(lineOf(job));
    return jobs.every((job) => job.step === 'done' && job.submits === 1 && job.tookSeconds);
  } finally {
    await world.close();
  }
}

function lineOf({ providerId, seconds, step, submits, tookSeconds }: LongJob): string {
  const took = tookSeconds === undefined ? 'not while nobody watched' : `${tookSeconds} s`;
  return `${providerId}: ${seconds} s at the provider, ${step} after ${took}, ${submits} submit`;
}
