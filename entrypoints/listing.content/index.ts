import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Answer, CommandReply, Envelope } from '@/utils/messages';
import type { PageReport, SiteSwitched } from '@/utils/page-messages';
import { findSite, sites } from '@/utils/sites/registry';
import { reportPage } from './report-page';
import { showButtons } from './show-buttons';

const testPages = import.meta.env.MODE === 'test' ? ['http://127.0.0.1/*'] : [];

/**
 * Finds listing photos and offers "Restage this room" on them. Also registered at runtime for sites
 * without a file, so nothing here may rely on one.
 */
export default defineContentScript({
  matches: [...sites.flatMap((site) => site.pages), ...testPages],
  runAt: 'document_idle',
  // The page would read the extension's id in that message.
  noScriptStartedPostMessage: true,
  main(context) {
    const site = findSite(location.hostname);
    let buttons: AbortController | undefined;

    function turn(on: boolean): void {
      if (on === (buttons !== undefined)) return;
      buttons?.abort();
      buttons = on ? new AbortController() : undefined;
      if (buttons) showButtons(site, AbortSignal.any([context.signal, buttons.signal]));
    }

    function answer(message: unknown): Promise<PageReport> | undefined {
      if (isSwitch(message)) turn(message.on);
      if (!isEnvelope(message, 'list-photos')) return undefined;
      return Promise.resolve({ site: site?.id ?? null, photos: reportPage(site) });
    }

    browser.runtime.onMessage.addListener(answer);
    context.onInvalidated(() => browser.runtime?.onMessage?.removeListener(answer));
    void isSiteOn().then(turn);
  },
});

/** False too when nobody answers: silence is the safe side. */
async function isSiteOn(): Promise<boolean> {
  const question: Envelope = { restage: 'is-site-on', payload: {} };
  const answer: Answer<CommandReply<'is-site-on'>> | undefined = await browser.runtime
    .sendMessage(question)
    .catch(() => undefined);
  return answer?.ok === true && answer.value.on;
}

function isEnvelope(message: unknown, name: string): message is { restage: string } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'restage' in message &&
    message.restage === name
  );
}

function isSwitch(message: unknown): message is SiteSwitched {
  return isEnvelope(message, 'site-switched');
}
