import type { HttpReply } from '@/utils/lib/http';
import type { Problem } from '@/utils/lib/problem';
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
import {
  type Answer,
  hasComplaint,
  readAnswer,
  saysAlreadyThere,
  withFieldMessages,
} from './replies';

const jobFailed: Refusal = { kind: 'provider', key: 'problemJobFailed' };
const noPicture: Refusal = { kind: 'provider', key: 'problemNoPicture' };
const rejected: Refusal = { kind: 'rejected', key: 'problemRejected' };

/** A conversion this young may not be found yet: nothing says when it can be asked for. */
const youngSeconds = 30;

/**
 * What a reply to the paid POST means. What the vendor answers isn't documented, but the id is ours:
 * any 2xx will do that isn't a page from somewhere else or a complaint.
 * @throws Problem
 */
export function readSubmitted(
  reply: HttpReply,
  uuid: string,
  context: ReplyContext,
): Submitted<Operation> {
  const accepted = { uuid, acceptedAt: context.nowMilliseconds };
  if (saysAlreadyThere(reply)) return { state: 'accepted', operation: accepted };
  if (!isOk(reply)) throw refusedUpload(withFieldMessages(reply), context);
  if (isPage(reply)) throw unclearProblem('problemReplyUnreadable', reply, context);
  if (hasComplaint(reply)) throw complained(reply, context);
  return { state: 'accepted', operation: accepted };
}

/** What a reply to a look means. @throws Problem for trouble that another look may not meet */
export function readLook(reply: HttpReply, operation: Operation, context: ReplyContext): Look {
  const ageSeconds = (context.nowMilliseconds - operation.acceptedAt) / 1000;
  if (reply.status === 404 && ageSeconds < youngSeconds) return { state: 'queued' };
  const answer = expectAnswer(reply, context);
  switch (answer.verdict) {
    case 'done':
      return { state: 'done', images: answer.images };
    case 'running':
      return { state: 'running' };
    case 'failed':
      return { state: 'failed', problem: failedJob(reply, context).record };
    case 'unknown':
      throw unclearProblem('problemUnknownStatus', reply, context, answer.status);
  }
}

/**
 * Whether the vendor knows the conversion. Only a 404 in JSON is its own "no": a page comes from
 * a server in front of it, or means that the address is wrong.
 * @throws Problem when the answer says neither
 */
export function readFound(reply: HttpReply, context: ReplyContext): boolean {
  if (reply.status === 404 && vendorText(reply) !== '' && !isPage(reply)) return false;
  expectAnswer(reply, context);
  return true;
}

function expectAnswer(reply: HttpReply, context: ReplyContext): Answer {
  if (!isOk(reply)) throw problemFromReply(withFieldMessages(reply), context);
  const answer = readAnswer(reply.json);
  if (!answer) throw unclearProblem('problemReplyUnreadable', reply, context);
  return answer;
}

/** Words about reading a picture mean the photo here: there is no address it was fetched from. */
function refusedUpload(reply: HttpReply, context: ReplyContext): Problem {
  const problem = problemFromReply(reply, context);
  if (problem.record.say.key !== 'problemPhotoUnread') return problem;
  return refusedProblem(rejected, reply, context);
}

/** Not documented, so no proof that nothing was begun; looking the id up will tell. */
function complained(reply: HttpReply, context: ReplyContext): Problem {
  const refusal = findRefusal(vendorText(reply)) ?? jobFailed;
  return refusedProblem(refusal, reply, context, 'maybe');
}

function failedJob(reply: HttpReply, context: ReplyContext): Problem {
  const text = vendorText(reply);
  const refusal = findRefusal(text) ?? (text === '' ? noPicture : jobFailed);
  return refusedProblem(refusal, reply, context);
}

function isOk({ status }: HttpReply): boolean {
  return status >= 200 && status < 300;
}

function isPage({ text }: HttpReply): boolean {
  return /^\s*</.test(text);
}
