import * as z from 'zod/mini';
import { createHttp } from '@/utils/lib/create-http';
import type { Look, ProviderCard, Tools } from '@/utils/providers/spec';
import { composePrompt } from './compose-prompt';
import type { Job } from './job';
import { findAccount, findProvider } from './prepare-order';
import type { Surroundings } from './surroundings';

/** The tools of one step of one job. */
export function makeTools(
  card: ProviderCard,
  around: Surroundings,
  signal: AbortSignal,
  progress: (done: number) => void = () => undefined,
): Tools {
  const http = createHttp({
    fetch: around.fetch,
    hosts: card.hosts.api,
    label: card.label,
    signal,
  });
  return { http, signal, clock: around.clock, progress, workshop: around.workshop };
}

/** Asks the provider once. @throws Problem */
export async function poll(job: Job, around: Surroundings, signal: AbortSignal): Promise<Look> {
  const { card, adapter } = findProvider(job, around);
  const account = await findAccount(job, card, around);
  const operation = z.parse(adapter.operation, job.operation);
  return adapter.poll({ jobId: job.id, operation, account }, makeTools(card, around, signal));
}

/** The words a job was submitted with; composed again because styles and choices don't change. */
export function promptOf(job: Job, around: Surroundings): string {
  const style = around.findStyle(job.choices.styleId);
  return style ? composePrompt(style, job.choices.roomType, job.choices.wish).prompt : '';
}
