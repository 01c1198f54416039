import { browser } from 'wxt/browser';
import { say } from '@/utils/i18n';
import type { Answer, CommandReply, Envelope, PhotoProposal, WordsOnPage } from '@/utils/messages';

/**
 * Proposes a photo to the background. The message leaves before this returns, so a caller inside a
 * click keeps the gesture that `sidePanel.open` needs.
 * @returns what to tell the person, empty when the panel opened
 */
export function sendChoice(proposal: PhotoProposal, words: WordsOnPage): Promise<string> {
  const envelope: Envelope = { restage: 'photo-chosen', payload: proposal };
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
