import { browser } from 'wxt/browser';
import { say } from '@/utils/i18n';
import type { Answer, CommandReply, Envelope, WordsOnPage } from '@/utils/messages';

/**
 * Tells the background that a photo was chosen, which looks for itself at which one. The message
 * leaves before this returns, so a caller inside a click keeps the gesture that `sidePanel.open` needs.
 * @returns what to tell the person, empty when the panel opened
 */
export function sendChoice(words: WordsOnPage): Promise<string> {
  const envelope: Envelope = { restage: 'photo-chosen', payload: {} };
  try {
    return browser.runtime.sendMessage(envelope).then(
      (answer: Answer<CommandReply<'photo-chosen'>> | undefined) => wordsFor(answer, words),
      () => words.reload,
    );
  } catch {
    return Promise.resolve(words.reload);
  }
}

function wordsFor(
  answer: Answer<CommandReply<'photo-chosen'>> | undefined,
  words: WordsOnPage,
): string {
  if (!answer) return words.reload;
  if (!answer.ok) return say(answer.problem.say);
  return answer.value.panelOpened ? '' : words.panelElsewhere;
}
