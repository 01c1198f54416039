/** One paid job in a browser to which things happen; for tests of faults. */
import type { Job } from '../../utils/jobs/job';
import { mountWeb } from './kill-harness/emulated-web';
import { createMomentWatch, type MomentWatch } from './kill-harness/moments';
import { type Customer, createCustomer } from './kill-harness/orders';
import { createProviderMix, type MixedProvider } from './kill-harness/provider-mix';
import { createChance } from './kill-harness/random';
import { launchVictim, type Victim } from './kill-harness/victim';
import { poll } from './poll';
import { turnOnDeveloperMode } from './profile';
import type { World } from './world';

export interface PaidJob {
  victim: Victim;
  customer: Customer;
  provider: MixedProvider;
  watch: MomentWatch;
  /** Waits until the newest job is at one of these steps. */
  at(...steps: readonly Job['step'][]): Promise<Job>;
  submits(): number;
}

/**
 * An account at a provider with a ticket and polling, a photo, and nothing confirmed yet.
 * @param extensionFolder default: the test build
 */
export async function preparePaidJob(
  world: World,
  profileFolder: string,
  readyAfterMilliseconds: number,
  extensionFolder?: string,
): Promise<PaidJob> {
  const [provider] = createProviderMix();
  if (!provider) throw new Error('There is no provider to test with.');
  Object.assign(provider.emulator.knobs, { readyAfterMilliseconds });
  const watch = createMomentWatch();
  mountWeb(world, [provider], watch);
  await turnOnDeveloperMode(profileFolder);
  const victim = await launchVictim(profileFolder, {
    args: world.args,
    ...(extensionFolder ? { extensionFolder } : {}),
  });
  const customer = await createCustomer(victim, [provider], 1, createChance(1));
  return {
    ...{ victim, customer, provider, watch },
    at: (...steps) =>
      poll(
        `the job to be ${steps.join(' or ')}`,
        async () => (await victim.jobs()).find(({ step }) => steps.includes(step)),
        45,
      ).catch(async ({ message }: Error) => {
        throw new Error(`${message} There are ${JSON.stringify(await victim.jobs())}.`);
      }),
    submits: () => provider.emulator.count('submit'),
  };
}
