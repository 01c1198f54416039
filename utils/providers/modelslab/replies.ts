/**
 * What ModelsLab answers, read loosely: only fields we use, any of them missing or of another type.
 * The variants are documented or were seen by public clients: ids as numbers or strings, `output`
 * as an array, one text, '' (while a fetch is processing) or an object, statuses in any case.
 */
import * as z from 'zod/mini';
import { decodePicture } from '@/utils/lib/base64-picture';
import type { ProviderImage } from '../spec';

const number = z.catch(z.optional(z.number().check(z.minimum(0))), undefined);
const text = z.catch(z.optional(z.string()), undefined);

const answer = z.object({
  status: z.catch(z.string().check(z.trim()), ''),
  id: z.catch(z.optional(z.union([z.string(), z.number()])), undefined),
  eta: number,
  fetch_result: text,
  output: z.optional(z.unknown()),
  proxy_links: z.optional(z.unknown()),
  future_links: z.optional(z.unknown()),
  nsfw_content_detected: z.optional(z.unknown()),
  meta: z.catch(z.optional(z.object({ seed: number })), undefined),
});

/** What a status asks for; anything not listed is `unknown`. */
export type Verdict = 'success' | 'waiting' | 'error' | 'failed' | 'unknown';

// Only `processing` is documented for waiting; the other two are guesses that cost nothing.
const verdicts: ReadonlyMap<string, Verdict> = new Map([
  ['success', 'success'],
  ['processing', 'waiting'],
  ['queued', 'waiting'],
  ['pending', 'waiting'],
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
  /** Where the pictures will be once they are ready. */
  futureLinks: readonly string[];
  seed: number | undefined;
  blocked: boolean;
}

const balanceAnswer = z.object({
  data: z.object({
    balance: z.union([z.number(), z.string()]),
    // The only currency the docs show.
    currency: z.catch(z.string().check(z.regex(/^[a-z]{3}$/i)), 'USD'),
  }),
});

/** "43.60 USD" from `POST /wallet_balance`; undefined when the body says no balance. */
export function readBalance(json: unknown): string | undefined {
  const parsed = z.safeParse(balanceAnswer, json);
  if (!parsed.success) return undefined;
  const { balance, currency } = parsed.data.data;
  const amount = Number.parseFloat(String(balance));
  return Number.isFinite(amount) ? `${amount.toFixed(2)} ${currency}` : undefined;
}

/** @returns undefined when the body is no answer at all */
export function readAnswer(json: unknown): Answer | undefined {
  const parsed = z.safeParse(answer, json);
  if (!parsed.success) return undefined;
  const { status, id, fetch_result, eta, output, proxy_links, future_links, meta } = parsed.data;
  const images = readImages(output);
  return {
    verdict: verdicts.get(status.toLowerCase()) ?? 'unknown',
    status,
    id: readId(id),
    fetchResult: fetch_result,
    etaSeconds: eta,
    images: images.length > 0 ? images : readImages(proxy_links),
    futureLinks: listTexts(future_links).filter(isWebAddress),
    seed: meta?.seed,
    blocked: [parsed.data.nsfw_content_detected].flat().includes(true),
  };
}

/** Ids go into a path, so only what can't change one passes. */
function readId(id: string | number | undefined): string | undefined {
  const written = String(id ?? '');
  return /^[\w-]{1,100}$/.test(written) ? written : undefined;
}

function readImages(value: unknown): readonly ProviderImage[] {
  const unique = new Set(listTexts(value));
  return [...unique].flatMap((item) => toImage(item) ?? []);
}

/** With `base64: true` an item is base64, a data URI, or the address of a file that holds either. */
function toImage(item: string): ProviderImage | undefined {
  if (isWebAddress(item)) return { url: item };
  const bytes = decodePicture(item);
  return bytes && { bytes: new Blob([bytes]) };
}

/** One text, or the texts of an array or of `{ "0": text }`. */
function listTexts(value: unknown): readonly string[] {
  const values = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return values.filter((item) => typeof item === 'string').map((item) => item.trim());
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}
