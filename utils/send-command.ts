import { browser } from 'wxt/browser';
import { Problem } from '@/utils/lib/problem';
import type { Answer, CommandName, CommandPayload, CommandReply, Envelope } from '@/utils/messages';

/**
 * Sends a command to the background and waits for its answer.
 * @throws Problem what the background said, or 'bug' when no background answered
 */
export async function sendCommand<Name extends CommandName>(
  name: Name,
  payload: CommandPayload<Name>,
): Promise<CommandReply<Name>> {
  const envelope: Envelope = { restage: name, payload };
  const answer: Answer<CommandReply<Name>> | undefined =
    await browser.runtime.sendMessage(envelope);
  if (!answer) {
    throw new Problem({ kind: 'bug', say: { key: 'problemNoBackground' }, charged: 'no' });
  }
  if (!answer.ok) throw new Problem(answer.problem);
  return answer.value;
}
