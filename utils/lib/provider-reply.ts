/**
 * What a provider's answer means when it isn't the one hoped for, the same for every provider:
 *
 * | answer                              | kind                            | charged (submit) |
 * |-------------------------------------|---------------------------------|------------------|
 * | 401, 403                            | account                         | no               |
 * | 402                                 | credit                          | no               |
 * | 429                                 | busy, with `retryAfterSeconds`  | no               |
 * | other 4xx                           | rejected, or what its words say | no               |
 * | 408, 425                            | network                         | maybe            |
 * | 409, 5xx                            | provider                        | maybe            |
 * | 2xx that isn't what was asked for   | provider                        | maybe            |
 *
 * Only a received refusal is definite. Once a job was accepted no later answer can say that it cost
 * nothing, and asking for the balance, or uploading a picture, never costs anything.
 */
import { foreignWord } from './foreign-words';
import type { HttpReply } from './http';
import { type Charged, Problem } from './problem';
import { redact } from './redact';
import { type Refusal, refusalOf } from './refusals';
import { limitWait, retryAfterSeconds } from './retry-after';
import { vendorText } from './vendor-text';

/** The call of an adapter, or of a host, that got the answer. */
export type Call = 'submit' | 'poll' | 'credits' | 'upload';

/** What is known beside the answer. */
export interface ReplyContext {
  call: Call;
  /** The provider's name, for words. */
  label: string;
  /** Never repeated in a problem, e.g. the key. */
  secrets: readonly string[];
  /** Since the epoch. */
  nowMilliseconds: number;
}

const charges: Record<Call, { refused: Charged; unclear: Charged }> = {
  submit: { refused: 'no', unclear: 'maybe' },
  poll: { refused: 'maybe', unclear: 'maybe' },
  credits: { refused: 'no', unclear: 'no' },
  upload: { refused: 'no', unclear: 'no' },
};

/** 4xx codes that don't say the request was turned down. */
const unclearCodes: ReadonlyMap<number, Refusal> = new Map([
  [408, { kind: 'network', key: 'problemProviderTrouble' }],
  [409, { kind: 'provider', key: 'problemProviderTrouble' }],
  [425, { kind: 'network', key: 'problemProviderTrouble' }],
]);

/** The problem that a reply stands for by its HTTP code and words. */
export function problemFromReply(reply: HttpReply, context: ReplyContext): Problem {
  const { status } = reply;
  if (status < 300) return unclearProblem('problemReplyUnreadable', reply, context);
  if (context.call === 'poll' && (status === 404 || status === 410)) {
    return unclearProblem('problemJobUnknown', reply, context);
  }
  const unclear = unclearCodes.get(status);
  if (unclear) return makeProblem(unclear, charges[context.call].unclear, reply, context);
  if (status < 400 || status >= 500) {
    return unclearProblem('problemProviderTrouble', reply, context);
  }
  return refusedProblem(refusalOf(status, vendorText(reply)), reply, context);
}

/**
 * The provider turned the request down in so many words.
 * @param charged where more is known than that a refused submit costs nothing
 */
export function refusedProblem(
  refusal: Refusal,
  reply: HttpReply,
  context: ReplyContext,
  charged: Charged = charges[context.call].refused,
): Problem {
  return makeProblem(refusal, charged, reply, context);
}

/**
 * Something came back that leaves open what happened.
 * @param named what $2 of the message names; the HTTP code where nothing better is known
 */
export function unclearProblem(
  key: Refusal['key'],
  reply: HttpReply,
  context: ReplyContext,
  named?: string,
): Problem {
  return makeProblem(
    { kind: 'provider', key },
    charges[context.call].unclear,
    reply,
    context,
    named,
  );
}

function makeProblem(
  { kind, key }: Refusal,
  charged: Charged,
  reply: HttpReply,
  context: ReplyContext,
  named: string = String(reply.status),
): Problem {
  const detail = redact(vendorText(reply), context.secrets);
  const wait = readWait(reply, context);
  return new Problem({
    kind,
    say: { key, values: [context.label, foreignWord(redact(named, context.secrets))] },
    charged,
    ...(detail === '' ? {} : { detail }),
    ...(wait === undefined ? {} : { retryAfterSeconds: wait }),
  });
}

/** Asked for in a header, or in the body as `retry_after` (ModelsLab, Replicate). */
function readWait({ headers, json }: HttpReply, context: ReplyContext): number | undefined {
  const inBody = typeof json === 'object' && json !== null && 'retry_after' in json;
  const asked = inBody ? json.retry_after : undefined;
  // Anything but a number or a text may not even have a text form.
  const readable = typeof asked === 'number' || typeof asked === 'string';
  const seconds = readable ? Number.parseFloat(String(asked)) : undefined;
  return retryAfterSeconds(headers, context.nowMilliseconds) ?? limitWait(seconds);
}
