import { browser } from 'wxt/browser';
import type { Answer, CommandName, CommandPayload, CommandReply, Envelope } from '@/utils/messages';

/** Undefined when nobody answers: the extension was reloaded, and this page is older than it. */
export async function askBackground<Name extends CommandName>(
  name: Name,
  payload: CommandPayload<Name>,
): Promise<Answer<CommandReply<Name>> | undefined> {
  const envelope: Envelope = { restage: name, payload };
  try {
    return await browser.runtime.sendMessage(envelope);
  } catch {
    return undefined;
  }
}
