import type { HttpReply } from '@/utils/lib/http';
import type { Problem } from '@/utils/lib/problem';
import {
  problemFromReply,
  type ReplyContext,
  refusedProblem,
  unclearProblem,
} from '@/utils/lib/provider-reply';
import { findRefusal, isPassing, type Refusal } from '@/utils/lib/refusals';
import { vendorText } from '@/utils/lib/vendor-text';
import type { Done, Look, Submitted } from '../spec';
import { card } from './card';
import { type Operation, toOperation } from './operation';
import { type Answer, readAnswer, withAdvisedWait } from './replies';

const jobFailed: Refusal = { kind: 'provider', key: 'problemJobFailed' };
const rejected: Refusal = { kind: 'rejected', key: 'problemRejected' };
const noCredit: Refusal = { kind: 'credit', key: 'problemNoCredit' };

/** "Your monthly limit exceeded, upgrade subscription now on ..." */
const usedUp = /month\w* limit/i;
/** What a reply to the paid POST means. @throws Problem */
export function readSubmitted(received: HttpReply, context: ReplyContext): Submitted<Operation> {
  const reply = withAdvisedWait(received);
  const answer = expectAnswer(reply, context);
  if (answer.verdict === 'error') throw refusedAtOnce(reply, context);
  if (answer.verdict === 'failed') throw unclearProblem('problemJobFailed', reply, context);
  if (hasPicture(answer)) return done(answer);
  const operation = toOperation(answer);
  if (!operation) throw withoutTicket(answer, reply, context);
  return { state: 'accepted', operation, ...eta(answer) };
}

/** What a reply to a look means. @throws Problem for trouble that another look may not meet */
export function readLook(received: HttpReply, context: ReplyContext): Look {
  const reply = withAdvisedWait(received);
  const answer = expectAnswer(reply, context);
  if (answer.verdict === 'error') return failedLater(reply, context);
  if (answer.verdict === 'failed') return failed(jobFailed, reply, context);
  if (hasPicture(answer)) return done(answer);
  if (answer.verdict === 'waiting') return { state: 'running', ...eta(answer) };
  throw withoutPicture(answer, reply, context);
}

function expectAnswer(reply: HttpReply, context: ReplyContext): Answer {
  const answer = readAnswer(reply.json);
  if (answer && reply.status === 200) return answer;
  const refused = reply.status >= 400 && reply.status < 500;
  if (refused && usedUp.test(vendorText(reply))) throw refusedProblem(noCredit, reply, context);
  throw problemFromReply(reply, context);
}

/** A picture that comes while it says `processing` may be a promise. */
function hasPicture({ images, verdict }: Answer): boolean {
  return images.length > 0 && verdict !== 'waiting';
}

/** Errors come with HTTP 200: no page says so, but clients in the open all look for them. */
function refusedAtOnce(reply: HttpReply, context: ReplyContext): Problem {
  const refusal = findOwnRefusal(reply);
  if (!refusal && isPassing(vendorText(reply))) {
    return unclearProblem('problemJobFailed', reply, context);
  }
  return refusedProblem(refusal ?? rejected, reply, context);
}

/** An error while waiting: of this look (key, queue, plan, "try again") or of the job. */
function failedLater(reply: HttpReply, context: ReplyContext): Look {
  const refusal = findOwnRefusal(reply);
  const ofTheLook = refusal
    ? refusal.kind === 'busy' || refusal.kind === 'account' || refusal.kind === 'credit'
    : isPassing(vendorText(reply));
  if (ofTheLook) throw refusedProblem(refusal ?? jobFailed, reply, context);
  return failed(refusal ?? jobFailed, reply, context);
}

function findOwnRefusal(reply: HttpReply): Refusal | undefined {
  const text = vendorText(reply);
  return usedUp.test(text) ? noCredit : findRefusal(text);
}

function failed(refusal: Refusal, reply: HttpReply, context: ReplyContext): Look {
  return { state: 'failed', problem: refusedProblem(refusal, reply, context).record };
}

function done({ images, seed }: Answer): Done {
  return { state: 'done', images, ...(seed === undefined ? {} : { seed }) };
}

function eta({ etaSeconds = 0 }: Answer): { etaSeconds?: number } {
  // An absurd eta must not keep anyone from looking.
  const seconds = Math.min(etaSeconds, card.pace.deadlineSeconds);
  return seconds > 0 ? { etaSeconds: seconds } : {};
}

function withoutTicket(answer: Answer, reply: HttpReply, context: ReplyContext): Problem {
  if (answer.verdict === 'waiting') return unclearProblem('problemNoTicket', reply, context);
  return withoutPicture(answer, reply, context);
}

function withoutPicture(answer: Answer, reply: HttpReply, context: ReplyContext): Problem {
  if (answer.verdict === 'success') return unclearProblem('problemNoPicture', reply, context);
  if (answer.status === '') return unclearProblem('problemReplyUnreadable', reply, context);
  return unclearProblem('problemUnknownStatus', reply, context, answer.status);
}
