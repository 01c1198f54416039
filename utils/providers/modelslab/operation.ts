import * as z from 'zod/mini';
import { matchesAny } from '@/utils/lib/match-pattern';
import { card } from './card';
import type { Answer } from './replies';
import { api } from './service';

/** What must survive a restart about an accepted request. */
export const operationSchema = z.object({
  id: z.string(),
  /** Where to ask; always on the card's own hosts. */
  fetchUrl: z.string(),
  /** Announced addresses of the pictures; a last resort, because nothing says when they are ready. */
  futureLinks: z.array(z.string()),
  /** Milliseconds since the epoch. */
  acceptedAt: z.number(),
});
export type Operation = z.infer<typeof operationSchema>;

const futureLinksLimit = 4;

/** The ticket in an answer; undefined when it names neither a job nor an address we would ask. */
export function toOperation(answer: Answer, nowMilliseconds: number): Operation | undefined {
  const announced = trustedAddress(answer.fetchResult);
  const id = answer.id ?? announced?.split('/').at(-1);
  if (!id) return undefined;
  return {
    id,
    fetchUrl: announced ?? `${api}/v6/interior/fetch/${id}`,
    futureLinks: answer.futureLinks.slice(0, futureLinksLimit),
    acceptedAt: nowMilliseconds,
  };
}

/**
 * `fetch_result` gets the key, so only the card's own hosts will do. (Accounts of the older brand
 * may be pointed to stablediffusionapi.com; the same id is then asked for here.)
 */
function trustedAddress(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  return url && matchesAny(card.hosts.api, url.href) ? url.href : undefined;
}
