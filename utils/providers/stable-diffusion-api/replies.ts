/**
 * What stablediffusionapi.com answers, read loosely: only fields we use, any of them missing or of
 * another type. Documented for v5/interior is the finished answer alone; the others are those of its
 * sibling endpoints: ids as numbers or texts, '' as the id of a failed job and as the output of an
 * unfinished one, `messege` for `message`, and advice as `tip` or `tips`.
 */
import * as z from 'zod/mini';
import type { HttpReply } from '@/utils/lib/http';
import { listPictures } from '@/utils/lib/listed-pictures';
import type { ProviderImage } from '../spec';

const number = z.catch(z.optional(z.number().check(z.minimum(0))), undefined);
const text = z.catch(z.optional(z.string()), undefined);

const answer = z.object({
  status: z.catch(z.string().check(z.trim()), ''),
  id: z.catch(z.optional(z.union([z.string(), z.number()])), undefined),
  eta: number,
  fetch_result: text,
  output: z.optional(z.unknown()),
  meta: z.catch(z.optional(z.object({ seed: number })), undefined),
});

/** What a status asks for; anything not listed is `unknown`. */
export type Verdict = 'success' | 'waiting' | 'error' | 'failed' | 'unknown';

const verdicts: ReadonlyMap<string, Verdict> = new Map([
  ['success', 'success'],
  ['processing', 'waiting'],
  ['error', 'error'],
  ['failed', 'failed'],
]);

export interface Answer {
  verdict: Verdict;
  /** As it was sent, '' when missing. */
  status: string;
  id: string | undefined;
  fetchResult: string | undefined;
  etaSeconds: number | undefined;
  images: readonly ProviderImage[];
  seed: number | undefined;
}

/** @returns undefined when the body is no answer at all */
export function readAnswer(json: unknown): Answer | undefined {
  const parsed = z.safeParse(answer, json);
  if (!parsed.success) return undefined;
  const { status, id, fetch_result, eta, output, meta } = parsed.data;
  return {
    verdict: verdicts.get(status.toLowerCase()) ?? 'unknown',
    status,
    id: readId(id),
    fetchResult: fetch_result,
    etaSeconds: eta,
    images: listPictures(output),
    seed: meta?.seed,
  };
}

/** Ids are put into bodies and compared with addresses, so only plain ones pass. */
function readId(id: string | number | undefined): string | undefined {
  const written = String(id ?? '');
  return /^[\w-]{1,100}$/.test(written) ? written : undefined;
}

const advice = z.object({ tip: text, tips: text });

/** "Rate limit exceeded" says how long to wait in its tips only; put where waits are looked for. */
export function withAdvisedWait(reply: HttpReply): HttpReply {
  const parsed = z.safeParse(advice, reply.json);
  const told = parsed.success ? `${parsed.data.tip ?? ''} ${parsed.data.tips ?? ''}` : '';
  const seconds = /wait (\d{1,6}) sec/i.exec(told)?.[1];
  if (seconds === undefined || typeof reply.json !== 'object') return reply;
  return { ...reply, json: { retry_after: Number(seconds), ...reply.json } };
}
