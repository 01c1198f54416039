import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Answer, CommandReply, Envelope } from '@/utils/messages';
import type { PageReport } from '@/utils/page-messages';
import { unpackSite } from '@/utils/photos/site-rules';
import type { SiteRules } from '@/utils/sites/spec';
import { reportPage } from './report-page';
import { showButtons } from './show-buttons';

/** Square CSS pixels. */
const SMALLEST_FRAME = 40_000;

declare global {
  /** Ends the listing script of this page. In the extension's own world, where the page sees nothing. */
  var restageListing: AbortController | undefined;
}

/**
 * Finds listing photos and offers "Restage this room" on them. The manifest names it for the sites
 * with a file (wxt.config.ts), the background registers it for others; what is known of a site comes
 * with the background's answer. Not one of WXT's content scripts: those tell the page the extension's
 * id in an event, and end when the page answers with another.
 */
export default defineUnlistedScript(() => {
  globalThis.restageListing?.abort();
  globalThis.restageListing = new AbortController();
  if (!isForeignFrame()) startOnceLarge(globalThis.restageListing);
});

/** A frame may be hidden until the person opens what it is in. */
function startOnceLarge(running: AbortController): void {
  if (!isSmallFrame()) start(running);
  else {
    const listen = { once: true, signal: running.signal };
    addEventListener('resize', () => startOnceLarge(running), listen);
  }
}

function start(running: AbortController): void {
  let site: SiteRules | undefined;
  let buttons: AbortController | undefined;

  async function lookUp(): Promise<void> {
    const told = await askAboutSite();
    if (running.signal.aborted) return;
    site = told?.site && unpackSite(told.site);
    if ((told?.on === true) === (buttons !== undefined)) return;
    buttons?.abort();
    buttons = told?.on ? new AbortController() : undefined;
    if (told && buttons) showButtons(site, told.words, buttons.signal);
  }

  /** `sendResponse`, not a promise: this script runs on the browser's own API, without a polyfill. */
  function answer(message: unknown, _: unknown, reply: (report: PageReport) => void): boolean {
    if (isEnvelope(message, 'site-switched')) void lookUp();
    if (isEnvelope(message, 'list-photos')) {
      reply({ site: site?.id ?? null, photos: reportPage(site) });
    }
    return false;
  }

  /** Nothing reaches a page that waits to be gone back to. */
  function backAgain({ persisted }: PageTransitionEvent): void {
    if (persisted) void lookUp();
  }

  browser.runtime.onMessage.addListener(answer);
  addEventListener('pageshow', backAgain, { signal: running.signal });
  running.signal.addEventListener('abort', () => {
    buttons?.abort();
    browser.runtime?.onMessage?.removeListener(answer);
  });
  void lookUp();
}

/** A frame too small for a photo. The top page never is. */
function isSmallFrame(): boolean {
  return self !== top && innerWidth * innerHeight < SMALLEST_FRAME;
}

/** A frame of another site's page. */
function isForeignFrame(): boolean {
  try {
    return top?.origin !== origin;
  } catch {
    return true;
  }
}

/** Undefined when nobody answers: silence is the safe side. */
async function askAboutSite(): Promise<CommandReply<'is-site-on'> | undefined> {
  const question: Envelope = { restage: 'is-site-on', payload: {} };
  const answer: Answer<CommandReply<'is-site-on'>> | undefined = await browser.runtime
    .sendMessage(question)
    .catch(() => undefined);
  return answer?.ok ? answer.value : undefined;
}

function isEnvelope(message: unknown, name: string): message is { restage: string } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'restage' in message &&
    message.restage === name
  );
}
