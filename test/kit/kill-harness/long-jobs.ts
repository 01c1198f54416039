/** Long jobs in a browser without a debugger, from the paid POST to the stored picture. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from '../../../utils/jobs/job';
import type { World } from '../world';
import { type EmulatedWeb, mountWeb } from './emulated-web';
import { createMomentWatch } from './moments';
import { createCustomer } from './orders';
import { createProviderMix, type MixedProvider } from './provider-mix';
import { createChance } from './random';
import { launchUnwatched } from './unwatched-browser';
import { launchVictim } from './victim';

/** How long each provider takes, in seconds, by its id. */
export type Durations = Readonly<Record<string, number>>;

export interface LongJob {
  providerId: string;
  /** What its provider took. */
  seconds: number;
  step: Job['step'] | 'missing';
  submits: number;
  /** From the POST to the stored picture; undefined when that wasn't while nobody watched. */
  tookSeconds?: number;
}

/** Refused once with these seconds to wait, so that the paid POST leaves when nobody watches. */
const NOT_NOW_SECONDS = 12;
/** What polling, a stopped worker and a slow machine may add. */
const ALLOWANCE_SECONDS = 60;

export async function runLongJobs(
  durations: Durations,
  world: World,
  profileFolder: string,
): Promise<readonly LongJob[]> {
  const providers = createProviderMix().filter(({ id }) => durations[id] !== undefined);
  const web = mountWeb(world, providers, createMomentWatch());
  for (const provider of providers) makeSlow(provider, durations[provider.id] ?? 0);
  await confirmAndLeave(providers, world, profileFolder);
  const start = Date.now();
  const browser = await launchUnwatched(profileFolder, world.args);
  try {
    await waitForPictures(web, providers.length, Math.max(...Object.values(durations)));
  } finally {
    await browser.close();
  }
  const jobs = await readJobs(world, profileFolder);
  return providers.map((provider) => toLongJob(provider, durations, jobs, start, Date.now()));
}

function makeSlow({ emulator }: MixedProvider, seconds: number): void {
  const { knobs } = emulator;
  if ('immediate' in knobs && knobs.immediate) knobs.latencyMilliseconds = seconds * 1000;
  else Object.assign(knobs, { readyAfterMilliseconds: seconds * 1000 });
  const headers = { 'retry-after': String(NOT_NOW_SECONDS) };
  knobs.faults = { submit: [{ kind: 'reply', status: 429, headers, json: {} }] };
}

/** Everything that needs a person; ends with every provider having said "not now". */
async function confirmAndLeave(
  providers: readonly MixedProvider[],
  world: World,
  profileFolder: string,
): Promise<void> {
  const latencies = providers.map(({ emulator }) => emulator.knobs.latencyMilliseconds);
  for (const { emulator } of providers) emulator.knobs.latencyMilliseconds = 0;
  const victim = await launchVictim(profileFolder, { args: world.args, keepPermissions: true });
  const customer = await createCustomer(victim, providers, providers.length, createChance(1));
  customer.confirm(providers.length);
  await customer.settle();
  for (;;) {
    const jobs = await victim.jobs();
    if (jobs.every(({ refusals }) => refusals === 1)) break;
    await sleep(100);
  }
  await victim.close();
  providers.forEach(({ emulator }, place) => {
    emulator.knobs.latencyMilliseconds = latencies[place] ?? 0;
    emulator.log.length = 0;
  });
}

async function waitForPictures(web: EmulatedWeb, count: number, seconds: number): Promise<void> {
  const deadline = Date.now() + (NOT_NOW_SECONDS + seconds + ALLOWANCE_SECONDS) * 1000;
  while (web.picturesSent < count && Date.now() < deadline) await sleep(200);
  // The last picture still has to be decoded and stored.
  await sleep(3000);
}

async function readJobs(world: World, profileFolder: string): Promise<readonly Job[]> {
  const victim = await launchVictim(profileFolder, { args: world.args, keepPermissions: true });
  const jobs = await victim.jobs();
  await victim.close();
  return jobs;
}

function toLongJob(
  { id, emulator }: MixedProvider,
  durations: Durations,
  jobs: readonly Job[],
  start: number,
  end: number,
): LongJob {
  const job = jobs.find(({ choices }) => choices.providerId === id);
  const { submittedAt = 0, finishedAt = 0 } = job ?? {};
  const unwatched = submittedAt > start && finishedAt < end;
  return {
    providerId: id,
    seconds: durations[id] ?? 0,
    step: job?.step ?? 'missing',
    submits: emulator.count('submit'),
    ...(unwatched && { tookSeconds: (finishedAt - submittedAt) / 1000 }),
  };
}
