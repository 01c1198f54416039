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
import { type Answer, readAnswer, readBalance } from './replies';

const jobFailed: Refusal = { kind: 'provider', key: 'problemJobFailed' };
const rejected: Refusal = { kind: 'rejected', key: 'problemRejected' };
const moderated: Refusal = { kind: 'moderated', key: 'problemModerated' };

/** When a job that doesn't end is given up on and its announced addresses are tried instead. */
const lastResortSeconds = card.pace.deadlineSeconds * 0.9;

/** What a reply to the paid POST means. @throws Problem */
export function readSubmitted(reply: HttpReply, context: ReplyContext): Submitted<Operation> {
  const answer = expectAnswer(reply, context);
  if (answer.verdict === 'error') throw refusedAtOnce(reply, context);
  if (answer.verdict === 'failed') throw unclearProblem('problemJobFailed', reply, context);
  if (answer.blocked) throw blocked(reply, context);
  const operation = toOperation(answer, context.nowMilliseconds);
  if (answer.images.length > 0 && answer.verdict !== 'waiting') {
    return { ...done(answer), ...(operation ? { operation } : {}) };
  }
  if (!operation) throw withoutTicket(answer, reply, context);
  return { state: 'accepted', operation, ...eta(answer) };
}

/**
 * What a reply to a look means. Answers lack the id and `fetch_result`; the operation has them.
 * @throws Problem for trouble that another look may not meet
 */
export function readLook(reply: HttpReply, operation: Operation, context: ReplyContext): Look {
  const answer = expectAnswer(reply, context);
  if (answer.verdict === 'error') return failedLater(reply, context);
  if (answer.verdict === 'failed') return failed(jobFailed, reply, context);
  if (answer.blocked) return { state: 'failed', problem: blocked(reply, context).record };
  if (answer.images.length > 0 && answer.verdict !== 'waiting') return done(answer);
  const ageSeconds = (context.nowMilliseconds - operation.acceptedAt) / 1000;
  const lastResort = answer.verdict === 'success' || ageSeconds > lastResortSeconds;
  if (lastResort && operation.futureLinks.length > 0) {
    return { state: 'done', images: operation.futureLinks.map((url) => ({ url })) };
  }
  if (answer.verdict === 'waiting') return { state: 'running', ...eta(answer) };
  throw withoutPicture(answer, reply, context);
}

/** The balance in words. @throws Problem */
export function readCredits(reply: HttpReply, context: ReplyContext): string {
  const answer = expectAnswer(reply, context);
  if (answer.verdict === 'error' || answer.verdict === 'failed') {
    throw refusedProblem(findRefusal(vendorText(reply)) ?? rejected, reply, context);
  }
  const balance = readBalance(reply.json);
  if (balance === undefined) throw unclearProblem('problemReplyUnreadable', reply, context);
  return balance;
}

function expectAnswer(reply: HttpReply, context: ReplyContext): Answer {
  const answer = readAnswer(reply.json);
  // A job's own failure may come with a code for bad requests; the docs name no code.
  const aboutTheJob = context.call === 'poll' && (reply.status === 400 || reply.status === 422);
  const failedJob = aboutTheJob && (answer?.verdict === 'error' || answer?.verdict === 'failed');
  if (!answer || (reply.status !== 200 && !failedJob)) throw problemFromReply(reply, context);
  return answer;
}

/** HTTP 200 with `status: "error"`: clients in the open all look for it. */
function refusedAtOnce(reply: HttpReply, context: ReplyContext): Problem {
  const text = vendorText(reply);
  const refusal = findRefusal(text);
  if (!refusal && isPassing(text)) return unclearProblem('problemJobFailed', reply, context);
  return refusedProblem(refusal ?? rejected, reply, context);
}

/** An error while waiting: of this look (key, queue, "try again") or of the job. */
function failedLater(reply: HttpReply, context: ReplyContext): Look {
  const text = vendorText(reply);
  const refusal = findRefusal(text);
  const ofTheLook = refusal
    ? refusal.kind === 'busy' || refusal.kind === 'account'
    : isPassing(text);
  if (ofTheLook) throw refusedProblem(refusal ?? jobFailed, reply, context);
  return failed(refusal ?? jobFailed, reply, context);
}

function failed(refusal: Refusal, reply: HttpReply, context: ReplyContext): Look {
  return { state: 'failed', problem: refusedProblem(refusal, reply, context).record };
}

/** The picture was made and held back, which other endpoints of the vendor charge for. */
function blocked(reply: HttpReply, context: ReplyContext): Problem {
  return refusedProblem(moderated, reply, context, 'yes');
}

function done(answer: Answer): Done {
  return {
    state: 'done',
    images: answer.images,
    ...(answer.seed === undefined ? {} : { seed: answer.seed }),
  };
}

function eta(answer: Answer): { etaSeconds?: number } {
  // An absurd eta must not keep anyone from looking.
  const seconds = Math.min(answer.etaSeconds ?? 0, card.pace.deadlineSeconds);
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
