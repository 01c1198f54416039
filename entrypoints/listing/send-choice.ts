import { say } from '@/utils/i18n';
import type { WordsOnPage } from '@/utils/messages';
import { askBackground } from './ask-background';

/**
 * Tells the background that a photo was chosen, which looks for itself at which one.
 * @returns what to tell the person, empty when the panel opened
 */
export async function sendChoice(words: WordsOnPage): Promise<string> {
  const answer = await askBackground('photo-chosen', {});
  if (!answer) return words.reload;
  if (!answer.ok) return say(answer.problem.say);
  return answer.value.panelOpened ? '' : words.panelElsewhere;
}
