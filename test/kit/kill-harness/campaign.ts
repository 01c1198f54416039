/** Kills a worker, and now and then its whole browser, all through the lives of many paid jobs. */
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type Job } from '../../../utils/jobs/job';
import { withProfile } from '../profile';
import { createWorld, type World } from '../world';
import { mountWeb } from './emulated-web';
import { createMomentWatch, type Moment, type MomentWatch, moments } from './moments';
import { type Customer, createCustomer } from './orders';
import { createProviderMix } from './provider-mix';
import { type Chance, createChance } from './random';
import { judge, type Verdict } from './verdict';
import { launchVictim, type Victim } from './victim';

export interface CampaignPlan {
  kills: number;
  /** How many of the kills take the whole browser. */
  browserKills: number;
  jobs: number;
  seed: number;
}

/** Where kills hit: a named moment, any time, or the whole browser. */
export type Hits = Record<Moment | 'any-time' | 'browser', number>;

/** How long a named moment is waited for before the kill comes anyway. */
const MOMENT_WAIT_MILLISECONDS = 1500;
/** How long a browser that was just started may take to start the worker by itself. */
const START_MILLISECONDS = 3000;
const LONGEST_DRAIN_MILLISECONDS = 240_000;

/** A campaign with a web and a profile of its own, so that several can run side by side. */
export async function runAlone(plan: CampaignPlan): Promise<Verdict> {
  const world = await createWorld();
  try {
    return await withProfile((folder) => runCampaign(plan, world, folder));
  } finally {
    await world.close();
  }
}

/** @param profileFolder empty; the caller deletes it */
async function runCampaign(
  plan: CampaignPlan,
  world: World,
  profileFolder: string,
): Promise<Verdict> {
  const chance = createChance(plan.seed);
  const providers = createProviderMix();
  const watch = createMomentWatch();
  mountWeb(world, providers, watch);
  const victim = await launchVictim(profileFolder, { args: world.args, checkpoints: true });
  try {
    const customer = await createCustomer(victim, providers, plan.jobs, chance);
    const fire = {
      victim,
      customer,
      watch,
      chance,
      hits: noHits(),
      asleep: [],
      undecided: new Set<string>(),
    };
    for (let kill = 0; kill < plan.kills; kill++) await strike(kill, plan, fire);
    // What is undecided early is decided while the rest still comes to an end.
    await Promise.all([decide(fire), drain(fire)]);
    await decide(fire);
    await drain(fire);
    return await judge(fire, providers);
  } finally {
    await victim.close();
  }
}

export interface Fire {
  victim: Victim;
  customer: Customer;
  watch: MomentWatch;
  chance: Chance;
  hits: Hits;
  /** Unfinished jobs that a kill left without an alarm that would bring them back. */
  asleep: string[];
  /** Ids of jobs that were ever seen unsure or stalled. */
  undecided: Set<string>;
}

function noHits(): Hits {
  const named = Object.fromEntries(moments.map((moment) => [moment, 0])) as Record<Moment, number>;
  return { ...named, 'any-time': 0, browser: 0 };
}

async function strike(kill: number, plan: CampaignPlan, fire: Fire): Promise<void> {
  const { victim, customer, chance } = fire;
  const everyBrowser = Math.floor(plan.kills / Math.max(1, plan.browserKills));
  const due = Math.ceil(((kill + 1) * plan.jobs) / plan.kills) - customer.orders.length;
  if (plan.browserKills > 0 && kill % everyBrowser === everyBrowser - 1) {
    customer.confirm(due);
    await sleep(chance.between(50, 600));
    await victim.killBrowser();
    fire.hits.browser += 1;
  } else if (chance.happens(0.5)) {
    await killAt(moments[kill % moments.length] ?? 'polling', due, fire);
  } else {
    customer.confirm(due);
    await killAnyTime(fire);
  }
  // Before anybody presses again: a message would wake the worker too.
  await wakeAgain(fire);
  customer.repeatUnanswered();
}

async function killAt(moment: Moment, due: number, fire: Fire): Promise<void> {
  const coming = fire.watch.catch(moment, MOMENT_WAIT_MILLISECONDS);
  fire.customer.confirm(due);
  const release = await coming;
  if (!release) return killAnyTime(fire);
  // Half of the time the work goes on at the very moment of the kill.
  if (fire.chance.happens(0.5)) release();
  if (await fire.victim.killWorker()) fire.hits[moment] += 1;
  release();
}

async function killAnyTime(fire: Fire): Promise<void> {
  do {
    await sleep(fire.chance.between(20, 550));
  } while (!(await fire.victim.killWorker()) && (await fire.victim.wake()) >= 0);
  fire.hits['any-time'] += 1;
}

/** What the browser does half a minute later, and whether it would have. */
async function wakeAgain(fire: Fire): Promise<void> {
  const deadline = Date.now() + START_MILLISECONDS;
  let left = await leftAsleep(fire.victim);
  while (left.length > 0 && Date.now() < deadline) {
    await sleep(100);
    left = await leftAsleep(fire.victim);
  }
  fire.asleep.push(...left);
  noteUndecided(await fire.victim.jobs(), fire);
}

/**
 * Brings the alarms forward. An alarm is older than its job and outlives it, so a job that is there
 * both before and after a look at the alarms must have one.
 * @returns ids and steps of jobs that nothing would bring back
 */
async function leftAsleep(victim: Victim): Promise<readonly string[]> {
  const running = async () => (await victim.jobs()).filter(({ step }) => isRunning(step));
  const before = new Set((await running()).map(({ id }) => id));
  if ((await victim.wake()) > 0) return [];
  return (await running())
    .filter(({ id }) => before.has(id))
    .map(({ id, step }) => `${id} ${step}`);
}

function noteUndecided(jobs: readonly Job[], { undecided }: Fire): readonly Job[] {
  const open = jobs.filter(({ step }) => step === 'unsure' || step === 'stalled');
  for (const { id } of open) undecided.add(id);
  return open;
}

/** Peace: every job comes to rest by itself. */
async function drain({ victim, customer }: Fire): Promise<void> {
  const deadline = Date.now() + LONGEST_DRAIN_MILLISECONDS;
  while (Date.now() < deadline) {
    customer.repeatUnanswered();
    await customer.settle();
    const jobs = await victim.jobs();
    if (!jobs.some(({ step }) => isRunning(step))) return;
    await sleep(500);
  }
}

/** The person looks at what is undecided and presses "Check again" on each. */
async function decide(fire: Fire): Promise<void> {
  const open = noteUndecided(await fire.victim.jobs(), fire);
  const check = ({ id }: Job) =>
    fire.victim.send('check-again', { jobId: id }).catch(() => undefined);
  await Promise.all(open.map(check));
}
