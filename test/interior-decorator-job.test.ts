/** A whole job at the emulated InteriorDecoratorAI: the answer to its submit is lost, and nothing else. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { advance } from '@/utils/jobs/advance';
import { isRunning, type Job } from '@/utils/jobs/job';
import { startJob } from '@/utils/jobs/start-job';
import type { Surroundings } from '@/utils/jobs/surroundings';
import { newId } from '@/utils/lib/ids';
import { findAdapter } from '@/utils/providers/adapters';
import { findCard } from '@/utils/providers/cards';
import type { PlannedFault } from './emulator/faults';
import {
  account,
  type InteriorDecoratorClient,
  startInteriorDecorator,
} from './kit/interior-decorator-client';
import { makeSurroundings, testPhoto } from './kit/surroundings';

let client: InteriorDecoratorClient;
let around: Surroundings;
let now = 1_000_000;

beforeAll(async () => {
  client = await startInteriorDecorator();
});
beforeEach(async () => {
  client.service.reset();
  around = makeSurroundings({
    clock: { now: () => now, sleep: () => Promise.resolve() },
    fetch: client.network,
    findCard,
    findAdapter,
    openAccount: async () => account,
  });
  await around.database.photos.put({ ...testPhoto(), url: undefined });
});
afterEach(() => around.database.close());
afterAll(() => client.service.close());

const choices = {
  photoId: 'photo',
  styleId: 'japandi',
  roomType: 'bedroom',
  providerId: 'interior-decorator-ai',
  accountId: 'account',
  request: { renders: 4 },
  useMask: false,
} as const;

async function runToRest(): Promise<Job> {
  const { id } = await startJob(newId(), choices, { kind: 'credits', credits: 1 }, around);
  for (let steps = 0; steps < 20; steps++) {
    await advance(id, around, new AbortController().signal);
    const job = await around.database.jobs.get(id);
    if (!job) throw new Error('the job is gone');
    if (!isRunning(job.step)) return job;
    now = Math.max(now, job.nextLookAt);
  }
  throw new Error('the job does not come to rest');
}

it.each([
  { kind: 'reset-before-headers' },
  { kind: 'reset-in-body' },
  { kind: 'html' },
] satisfies PlannedFault[])('brings all pictures and costs once after $kind', async (fault) => {
  client.service.knobs.faults = { submit: [fault] };
  const job = await runToRest();
  expect(job).toMatchObject({ step: 'done', submits: 1 });
  expect(job.problem).toBeUndefined();
  expect(await around.database.results.where('jobId').equals(job.id).count()).toBe(4);
  expect(client.service.count('submit')).toBe(1);
  expect(client.service.knobs.credits).toBe(49);
});

it('says so when the request never arrived, and costs nothing', async () => {
  const job503 = { kind: 'reply', status: 503, text: '' } as const;
  client.service.knobs.faults = { submit: [job503] };
  expect(await runToRest()).toMatchObject({
    step: 'failed',
    problem: { charged: 'no', say: { key: 'problemNeverArrived' } },
  });
  expect(client.service.count('submit')).toBe(1);
  expect(client.service.knobs.credits).toBe(50);
});

it('stays unsure when it can not be looked up either', async () => {
  const hiccup: PlannedFault = { kind: 'reset-before-headers' };
  client.service.knobs.faults = { submit: [{ ...hiccup }], poll: [{ ...hiccup }] };
  expect(await runToRest()).toMatchObject({ step: 'unsure', problem: { charged: 'maybe' } });
  expect(client.service.count('submit')).toBe(1);
});
