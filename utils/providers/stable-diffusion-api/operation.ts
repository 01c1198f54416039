import * as z from 'zod/mini';
import { matchesAny } from '@/utils/lib/match-pattern';
import { card } from './card';
import type { Answer } from './replies';

export const api = 'https://stablediffusionapi.com/api';

/** What must survive a restart about an accepted request. */
export const operationSchema = z.object({
  id: z.string(),
  /** Where to ask; always on the card's own hosts. */
  fetchUrl: z.string(),
});
export type Operation = z.infer<typeof operationSchema>;

/** The ticket in an answer; undefined when it names neither a job nor an address we would ask. */
export function toOperation({ id, fetchResult }: Answer): Operation | undefined {
  const announced = trustedAddress(fetchResult);
  const named = id ?? /\/([\w-]*\d[\w-]*)$/.exec(announced ?? '')?.[1];
  if (!named) return undefined;
  // Where no address is announced, a public client asks here after v5/interior, and gets its picture.
  return { id: named, fetchUrl: announced ?? `${api}/v4/dreambooth/fetch` };
}

/** The body of a look, without the key: an address that ends in the id needs no `request_id`. */
export function toFetchBody({ id, fetchUrl }: Operation): { request_id?: string } {
  return fetchUrl.endsWith(`/${id}`) ? {} : { request_id: id };
}

/** `fetch_result` gets the key, so only the card's own hosts will do. */
function trustedAddress(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  return url && matchesAny(card.hosts.api, url.href) ? url.href : undefined;
}
