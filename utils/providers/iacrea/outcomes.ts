import type { HttpReply } from '@/utils/lib/http';
import type { ProblemRecord } from '@/utils/lib/problem';
import {
  problemFromReply,
  type ReplyContext,
  refusedProblem,
  unclearProblem,
} from '@/utils/lib/provider-reply';
import { findRefusal, type Refusal } from '@/utils/lib/refusals';
import { vendorText } from '@/utils/lib/vendor-text';
import type { Look, Submitted } from '../spec';
import type { Operation } from './operation';
import { type Answer, readAnswer, readBalance, readGenerationId } from './replies';

const jobFailed: Refusal = { kind: 'provider', key: 'problemJobFailed' };

/** What a reply to the paid POST means; its HTTP code isn't documented. @throws Problem */
export function readSubmitted(
  reply: HttpReply,
  mode: string,
  context: ReplyContext,
): Submitted<Operation> {
  if (!isOk(reply)) throw problemFromReply(reply, context);
  const generationId = readGenerationId(reply.json);
  if (generationId !== undefined) return { state: 'accepted', operation: { mode, generationId } };
  if (typeof reply.json !== 'object' || reply.json === null) {
    throw unclearProblem('problemReplyUnreadable', reply, context);
  }
  const text = vendorText(reply);
  if (text === '') throw unclearProblem('problemNoTicket', reply, context);
  // Errors come with a code of their own, the documents say: here nobody knows what was begun.
  throw refusedProblem(findRefusal(text) ?? jobFailed, reply, context, 'maybe');
}

/** What a reply to a look means. @throws Problem for trouble that another look may not meet */
export function readLook(reply: HttpReply, context: ReplyContext): Look {
  const answer = expectAnswer(reply, context);
  switch (answer.verdict) {
    case 'waiting':
      return { state: 'queued' };
    case 'running':
      return { state: 'running' };
    case 'failed':
      return { state: 'failed', problem: refunded(reply, context) };
    case 'succeeded':
      if (answer.images.length > 0) return { state: 'done', images: answer.images };
      throw unclearProblem('problemNoPicture', reply, context);
    case 'unknown':
      if (answer.images.length > 0) return { state: 'done', images: answer.images };
      throw unclearProblem('problemUnknownStatus', reply, context, answer.status);
  }
}

/** The balance in words. @throws Problem */
export function readCredits(reply: HttpReply, context: ReplyContext): string {
  const balance = isOk(reply) ? readBalance(reply.json) : undefined;
  if (balance === undefined) throw problemFromReply(reply, context);
  return balance;
}

/** A failed generation may come with a code for bad requests; the documents name none. */
function expectAnswer(reply: HttpReply, context: ReplyContext): Answer {
  const answer = readAnswer(reply.json);
  if (isOk(reply) && answer) return answer;
  const aboutTheJob = reply.status === 400 || reply.status === 422;
  if (aboutTheJob && answer?.verdict === 'failed') return answer;
  throw problemFromReply(reply, context);
}

/** "In case of FAILED status, your photos are automatically refunded." */
function refunded(reply: HttpReply, context: ReplyContext): ProblemRecord {
  const kind = findRefusal(vendorText(reply))?.kind ?? 'provider';
  const refusal: Refusal = { kind, key: 'problemJobRefunded' };
  return { ...refusedProblem(refusal, reply, context, 'no').record, refunded: true };
}

function isOk({ status }: HttpReply): boolean {
  return status >= 200 && status < 300;
}
