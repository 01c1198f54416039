/** A paid job while the whole browser stands still for a minute, as in a computer that sleeps. */
import { preparePaidJob } from '../../test/kit/paid-job';
import { withProfile } from '../../test/kit/profile';
import { createWorld } from '../../test/kit/world';

const FROZEN_MILLISECONDS = 60_000;
/** Looks after it woke up: the one that was due, and what the last seconds need. */
const MOST_POLLS = 4;

/** @returns whether the job finished after one submit, without a storm of polls */
export async function soakFrozen(): Promise<boolean> {
  const world = await createWorld();
  try {
    return await withProfile((folder) => freezeOnce(world, folder));
  } finally {
    await world.close();
  }
}

async function freezeOnce(
  world: Awaited<ReturnType<typeof createWorld>>,
  folder: string,
): Promise<boolean> {
  const paid = await preparePaidJob(world, folder, FROZEN_MILLISECONDS + 10_000);
  const { victim, customer, provider, at, submits } = paid;
  customer.confirm(1);
  await customer.settle();
  await at('waiting');
  const before = provider.emulator.count('poll');
  await victim.freeze(FROZEN_MILLISECONDS);
  const { step } = await at('done');
  const polls = provider.emulator.count('poll') - before;
  await victim.close();
  console.log(`frozen for 60 s: ${step}, ${polls} polls after it, ${submits()} submit`);
  return submits() === 1 && polls <= MOST_POLLS;
}
