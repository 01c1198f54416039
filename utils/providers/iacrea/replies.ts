/**
 * What IACrea answers, read loosely. Documented are the fields of a submit and of the balance, and
 * the four statuses; of a finished generation only that it has "an array containing the URLs of
 * generated images". What that array is called isn't shown anywhere, so it is looked for.
 */
import * as z from 'zod/mini';
import type { ProviderImage } from '../spec';

const submitted = z.object({ generation_id: z.union([z.string(), z.number()]) });

/** The id of the generation that a submit began; undefined when the body names none. */
export function readGenerationId(json: unknown): string | undefined {
  const parsed = z.safeParse(submitted, json);
  return parsed.success ? String(parsed.data.generation_id).trim() || undefined : undefined;
}

const amount = z.number();
const credits = z.object({
  total: amount,
  subscription: z.catch(z.optional(amount), undefined),
  extra: z.catch(z.optional(amount), undefined),
});

/** "100 photos (90 in the subscription, 10 extra)"; undefined when the body says no balance. */
export function readBalance(json: unknown): string | undefined {
  const parsed = z.safeParse(credits, json);
  if (!parsed.success) return undefined;
  const { total, subscription, extra } = parsed.data;
  const parts = [
    ...(subscription === undefined ? [] : [`${subscription} in the subscription`]),
    ...(extra === undefined ? [] : [`${extra} extra`]),
  ];
  return `${total} photos${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}

/** What a status asks for; anything not listed is `unknown`. */
type Verdict = 'waiting' | 'running' | 'succeeded' | 'failed' | 'unknown';

/** Lower case: older documents write them so, newer ones in capitals. */
const verdicts: ReadonlyMap<string, Verdict> = new Map([
  ['starting', 'waiting'],
  ['processing', 'running'],
  ['succeeded', 'succeeded'],
  ['failed', 'failed'],
]);

export interface Answer {
  verdict: Verdict;
  /** As it was sent. */
  status: string;
  images: readonly ProviderImage[];
}

const withStatus = z.looseObject({ status: z.string().check(z.trim(), z.minLength(1)) });
const wrapped = z.looseObject({
  data: z.optional(z.unknown()),
  generation: z.optional(z.unknown()),
  result: z.optional(z.unknown()),
});

/** @returns undefined when the body says nothing about a generation */
export function readAnswer(json: unknown): Answer | undefined {
  const found = z.safeParse(withStatus, json);
  if (found.success) {
    const { status } = found.data;
    const verdict = verdicts.get(status.toLowerCase()) ?? 'unknown';
    return { verdict, status, images: findImages(found.data) };
  }
  const outer = z.safeParse(wrapped, json);
  if (!outer.success) return undefined;
  const { data, generation, result } = outer.data;
  const inner = data ?? generation ?? result;
  return inner === undefined ? undefined : readAnswer(inner);
}

const likelyNames = ['images', 'output', 'outputs', 'results', 'urls'];
/** Pictures that we sent. */
const ownNames = /input|original|mask|photo/i;

/** The first list with addresses in it, those with likely names first. */
function findImages(fields: Record<string, unknown>): readonly ProviderImage[] {
  const others = Object.keys(fields).filter((name) => !ownNames.test(name));
  for (const name of [...likelyNames, ...others]) {
    const urls = listAddresses(fields[name]);
    if (urls.length > 0) return urls.map((url) => ({ url }));
  }
  return [];
}

const withUrl = z.object({ url: z.string() });

/** Addresses in an array of texts or of `{ url }`, each once. */
function listAddresses(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const texts = value.map((item: unknown) => {
    const parsed = z.safeParse(withUrl, item);
    return parsed.success ? parsed.data.url : item;
  });
  const addresses = texts.filter((text) => typeof text === 'string' && isWebAddress(text));
  return [...new Set(addresses.map(String))];
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
