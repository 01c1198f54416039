import { browser } from 'wxt/browser';
import type { Answer, CommandName, CommandPayload, CommandReply, Envelope } from '@/utils/messages';

/** A worker that was ending has ended by then, and a new one starts. */
const PAUSE_MILLISECONDS = 150;

/**
 * Asks the background. The message leaves before this returns, so a caller inside a click keeps the
 * gesture that `sidePanel.open` needs. Chrome loses what comes while it ends the worker, so what
 * nobody heard is sent once more.
 * @returns undefined when nobody answers: the extension was reloaded, and this page is older than it
 */
export async function askBackground<Name extends CommandName>(
  name: Name,
  payload: CommandPayload<Name>,
): Promise<Answer<CommandReply<Name>> | undefined> {
  const envelope: Envelope = { restage: name, payload };
  const send = (): Promise<Answer<CommandReply<Name>> | undefined> =>
    browser.runtime.sendMessage(envelope);
  try {
    return await send().catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
      return send();
    });
  } catch {
    return undefined;
  }
}
