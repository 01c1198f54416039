/** Arbitrary messages at the door for commands, by the million. */
import { runTool } from '../run-command.mjs';

/** Each run begins with an empty memory and another seed. */
const MESSAGES_EACH = 100_000;

/** @returns whether none of them did anything, threw anything or was told a key */
export async function soakMessages(messages: number): Promise<boolean> {
  for (let sent = 0; sent < messages; sent += MESSAGES_EACH) {
    const environment = { MESSAGES: String(Math.min(MESSAGES_EACH, messages - sent)) };
    const test = ['run', 'test/commands.test.ts', '-t', 'arbitrary messages'];
    if ((await runTool('vitest', test, environment)) !== 0) return false;
    console.log(`${Math.min(messages, sent + MESSAGES_EACH)} of ${messages} messages`);
  }
  return true;
}
