import * as z from 'zod/mini';
import { createHttp } from '@/utils/lib/create-http';
import type { Look, ProviderCard, Tools } from '@/utils/providers/spec';
import { composePrompt } from './compose-prompt';
import type { Job } from './job';
import { findAccount, findProvider } from './prepare-order';
import type { Surroundings } from './surroundings';

/** For what is asked of a provider outside a submit. */
export const nobody = { progress: () => undefined, preview: () => undefined };

/**
 * The tools of one step of one job.
 * @param listener is told how far a provider is that works inside submit
 */
export function makeTools(
  card: ProviderCard,
  around: Surroundings,
  signal: AbortSignal,
  listener: Pick<Tools, 'progress' | 'preview'> = nobody,
): Tools {
  const http = createHttp({
    fetch: around.fetch,
    hosts: card.hosts.api,
    label: card.label,
    signal,
  });
  return { http, signal, clock: around.clock, ...listener, workshop: around.workshop };
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
