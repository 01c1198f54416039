import * as z from 'zod/mini';
import { startJob } from '@/utils/jobs/start-job';
import { Problem } from '@/utils/lib/problem';
import type { Words } from '@/utils/lib/words';
import type { CommandPayload } from '@/utils/messages';
import { findCard } from '@/utils/providers/cards';
import { findMode } from '@/utils/providers/find-mode';
import type { Mode, Price } from '@/utils/providers/spec';
import { surroundings } from './browser-surroundings';
import { checkpoint } from './checkpoints';
import { runner, withAlarm } from './wake';

/**
 * The click that may cost money. Acknowledged only after the intent is durable.
 * @throws Problem
 */
export async function startRestage({
  jobId,
  choices,
  priceShown,
}: CommandPayload<'start-restage'>): Promise<{ jobId: string }> {
  const { price } = readOrder(choices, priceShown);
  const job = await withAlarm(async () => {
    await checkpoint('before-intent', jobId);
    return startJob(jobId, choices, price, surroundings);
  });
  void runner.runDueJobs();
  return { jobId: job.id };
}

/**
 * What is ordered, at the price that was shown.
 * @throws Problem when the options are not valid, or the price is another
 */
export function readOrder(
  choices: Pick<CommandPayload<'start-restage'>['choices'], 'providerId' | 'modeId' | 'request'>,
  priceShown: string,
): { mode: Mode; price: Price } {
  const card = findCard(choices.providerId);
  if (!card) throw refused({ key: 'problemProviderGone', values: [choices.providerId] });
  const mode = findMode(card, choices.modeId);
  const request = z.safeParse(mode.request, choices.request);
  if (!request.success) throw refused({ key: 'problemRequestInvalid', values: [card.label] });
  const price = mode.cost(request.data);
  if (JSON.stringify(price) !== priceShown) throw refused({ key: 'problemPriceChanged' });
  return { mode, price };
}

function refused(say: Words): Problem {
  return new Problem({ kind: 'rejected', say, charged: 'no' });
}
