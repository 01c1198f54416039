import { browser } from 'wxt/browser';
import { say, t } from '@/utils/i18n';
import type { Answer, CommandReply, Envelope, PhotoProposal } from '@/utils/messages';

/** What to say when something stands between the click and the panel. */
export interface Words {
  panelElsewhere: string;
  reload: string;
}

/** Read early: once the extension was reloaded, an old page can't ask for words any more. */
export function readWords(): Words {
  return { panelElsewhere: t('pagePanelElsewhere'), reload: t('pageReload') };
}

/**
 * Proposes a photo to the background. The message leaves before this returns, so a caller inside a
 * click keeps the gesture that `sidePanel.open` needs.
 * @returns what to tell the person, empty when the panel opened
 */
export function sendChoice(proposal: PhotoProposal, words: Words): Promise<string> {
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

function wordsFor(answer: Answer<CommandReply<'photo-chosen'>> | undefined, words: Words): string {
  if (!answer) return words.reload;
  if (!answer.ok) return say(answer.problem.say);
  return answer.value.panelOpened ? '' : words.panelElsewhere;
}
