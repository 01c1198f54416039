import type { HttpReply } from '@/utils/lib/http';
import {
  problemFromReply,
  type ReplyContext,
  refusedProblem,
  unclearProblem,
} from '@/utils/lib/provider-reply';
import { findRefusal, type Refusal } from '@/utils/lib/refusals';
import { vendorText } from '@/utils/lib/vendor-text';
import { readAnswer } from '@/utils/providers/modelslab/replies';

const rejected: Refusal = { kind: 'rejected', key: 'problemRejected' };

/**
 * The address in an answer to an upload. Answers have the shape of the interior family's, and like
 * theirs may refuse with HTTP 200.
 * @throws Problem
 */
export function readUploaded(reply: HttpReply, context: ReplyContext): string {
  const answer = readAnswer(reply.json);
  if (!answer || reply.status !== 200) throw problemFromReply(reply, context);
  if (answer.verdict === 'error' || answer.verdict === 'failed') {
    throw refusedProblem(findRefusal(vendorText(reply)) ?? rejected, reply, context);
  }
  const address = answer.images.find((image) => 'url' in image);
  if (!address) throw unclearProblem('problemNoAddress', reply, context);
  return address.url;
}
