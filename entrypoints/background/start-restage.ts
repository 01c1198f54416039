import * as z from 'zod/mini';
import { startJob } from '@/utils/jobs/start-job';
import { Problem } from '@/utils/lib/problem';
import type { CommandPayload } from '@/utils/messages';
import { findCard } from '@/utils/providers/cards';
import { findMode } from '@/utils/providers/find-mode';
import type { Price } from '@/utils/providers/spec';
import { surroundings } from './browser-surroundings';
import { runner } from './wake';

/**
 * The click that may cost money. Acknowledged only after the intent is durable.
 * @throws Problem when the options are not valid, or the price is not what the button said
 */
export async function startRestage({
  jobId,
  choices,
  priceShown,
}: CommandPayload<'start-restage'>): Promise<{ jobId: string }> {
  const price = priceOf(choices);
  if (JSON.stringify(price) !== priceShown) {
    throw new Problem({ kind: 'rejected', say: { key: 'problemPriceChanged' }, charged: 'no' });
  }
  const job = await startJob(jobId, choices, price, surroundings);
  void runner.runDueJobs();
  return { jobId: job.id };
}

function priceOf(choices: CommandPayload<'start-restage'>['choices']): Price {
  const card = findCard(choices.providerId);
  if (!card) {
    const say = { key: 'problemProviderGone' as const, values: [choices.providerId] };
    throw new Problem({ kind: 'rejected', say, charged: 'no' });
  }
  const mode = findMode(card, choices.modeId);
  const request = z.safeParse(mode.request, choices.request);
  if (!request.success) {
    const say = { key: 'problemRequestInvalid' as const, values: [card.label] };
    throw new Problem({ kind: 'rejected', say, charged: 'no' });
  }
  return mode.cost(request.data);
}
