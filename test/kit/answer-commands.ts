import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer, CommandName, Envelope } from '@/utils/messages';

type Answers = Partial<Record<CommandName, Answer<unknown>>>;

/**
 * Stands in for the background: answers "done" to every command, or what `answers` says.
 * @returns the commands that arrived, in order, filled as they come
 */
export function answerCommands(answers: Answers = {}): Envelope[] {
  const arrived: Envelope[] = [];
  const known: Record<string, Answer<unknown>> = answers;
  fakeBrowser.runtime.onMessage.addListener(async (message: unknown) => {
    const envelope = message as Envelope;
    arrived.push(envelope);
    return known[envelope.restage] ?? { ok: true, value: {} };
  });
  return arrived;
}
