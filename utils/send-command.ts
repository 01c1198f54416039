import { browser } from 'wxt/browser';
import { type Charged, Problem } from '@/utils/lib/problem';
import type { Answer, CommandName, CommandPayload, CommandReply, Envelope } from '@/utils/messages';

/** Before a command is sent again: a worker that was ending has ended by then, and a new one starts. */
const PAUSES_MILLISECONDS = [100, 400, 1500];
const NOBODY_THERE = /receiving end does not exist/i;
/** After these a charge may follow, whether their answer arrives or not. */
const mayCharge: ReadonlySet<CommandName> = new Set(['start-restage', 'start-listing']);

/**
 * Sends a command to the background and waits for its answer.
 * @throws Problem what the background said, or 'bug' when no background answered
 */
export async function sendCommand<Name extends CommandName>(
  name: Name,
  payload: CommandPayload<Name>,
): Promise<CommandReply<Name>> {
  const answer = await deliver(name, payload);
  if (!answer) throw noAnswer(chargeOf(name));
  if (!answer.ok) throw new Problem(answer.problem);
  return answer.value;
}

/**
 * Chrome loses what comes while it ends the worker, and says that nobody was there. Only then it is
 * sent again: whatever else goes wrong, it may have been heard.
 * @throws Problem
 */
async function deliver<Name extends CommandName>(
  name: Name,
  payload: CommandPayload<Name>,
): Promise<Answer<CommandReply<Name>> | undefined> {
  const envelope: Envelope = { restage: name, payload };
  for (const pause of [...PAUSES_MILLISECONDS, undefined]) {
    try {
      return await browser.runtime.sendMessage(envelope);
    } catch (thrown) {
      if (!NOBODY_THERE.test(String(thrown))) {
        throw noAnswer(chargeOf(name), thrown);
      }
      if (pause === undefined) throw noAnswer('no', thrown);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return undefined;
}

/** Of a command that may have been heard. */
function chargeOf(name: CommandName): Charged {
  return mayCharge.has(name) ? 'maybe' : 'no';
}

function noAnswer(charged: Charged, cause?: unknown): Problem {
  return new Problem({ kind: 'bug', say: { key: 'problemNoBackground' }, charged }, cause);
}
