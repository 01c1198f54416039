/**
 * What InteriorDecoratorAI answers, read loosely. Documented is one answer, that of a finished
 * conversion: `{ finished: true, files: [{ url, original, thumbnail }] }` with relative addresses.
 * Everything else here is a guess: `finished: false` while it works, a `status` or `error` where
 * something failed, and errors in the form of Django REST framework, which its
 * `Authorization: Token` and its trailing slashes look like.
 */
import * as z from 'zod/mini';
import type { HttpReply } from '@/utils/lib/http';
import { vendorText } from '@/utils/lib/vendor-text';
import type { ProviderImage } from '../spec';
import { card } from './card';
import { api } from './operation';

const answer = z.object({
  finished: z.catch(z.optional(z.boolean()), undefined),
  files: z.catch(z.array(z.unknown()), []),
  status: z.catch(z.string().check(z.trim()), ''),
});

/** `original` is the photo we sent and `thumbnail` a smaller copy: neither is a result. */
const resultFile = z.object({ url: z.string().check(z.minLength(1)) });

export interface Answer {
  verdict: 'done' | 'running' | 'failed' | 'unknown';
  /** As it was sent, '' when missing. */
  status: string;
  images: readonly ProviderImage[];
}

/** @returns undefined when the body says nothing about a conversion */
export function readAnswer(json: unknown): Answer | undefined {
  const parsed = z.safeParse(answer, json);
  if (!parsed.success) return undefined;
  const { finished, files, status } = parsed.data;
  if (finished === undefined && status === '') return undefined;
  const images = readImages(files);
  return { verdict: readVerdict(finished, status, images.length), status, images };
}

function readVerdict(
  finished: boolean | undefined,
  status: string,
  images: number,
): Answer['verdict'] {
  // No failed state is documented. Done without a picture can't be anything else.
  if (finished) return images > 0 ? 'done' : 'failed';
  if (/^(failed|failure|error)$/i.test(status)) return 'failed';
  return finished === undefined ? 'unknown' : 'running';
}

/**
 * Which host relative addresses belong to isn't documented: the one that was asked is the first
 * guess, `www.` the other.
 */
function readImages(files: readonly unknown[]): readonly ProviderImage[] {
  const addresses = files.flatMap((file) => {
    const parsed = z.safeParse(resultFile, file);
    const url = parsed.success ? URL.parse(parsed.data.url, api) : null;
    return url && /^https?:$/.test(url.protocol) ? [url.href] : [];
  });
  return [...new Set(addresses)].slice(0, card.modes[0].images).map((url) => ({ url }));
}

/** The reply with messages that stand by field, `{ "files": ["..."] }`, where others keep theirs. */
export function withFieldMessages(reply: HttpReply): HttpReply {
  if (typeof reply.json !== 'object' || vendorText(reply) !== '') return reply;
  return { ...reply, json: { errors: reply.json } };
}

const refusedId = z.object({ uuid: z.array(z.string()) });

/** A conversion with our id exists. Nobody else has the id, so it is this very one. */
export function saysAlreadyThere({ status, json }: HttpReply): boolean {
  const parsed = z.safeParse(refusedId, json);
  if (status !== 400 || !parsed.success) return false;
  return parsed.data.uuid.some((message) => /already|exists|unique/i.test(message));
}

const complaint = z.object({ error: z.optional(z.unknown()), errors: z.optional(z.unknown()) });

/** HTTP 2xx with an error inside. */
export function hasComplaint({ json }: HttpReply): boolean {
  const parsed = z.safeParse(complaint, json);
  return parsed.success && Boolean(parsed.data.error || parsed.data.errors);
}
