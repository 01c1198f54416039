import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Answer, CommandReply, Envelope } from '@/utils/messages';
import { unpackSite } from '@/utils/photos/site-rules';
import { showButtons } from './show-buttons';
import type { ListedPage, ListingScript } from './stage';

/** Square CSS pixels. */
const SMALLEST_FRAME = 40_000;

/**
 * Finds listing photos and offers "Restage this room" on them. The manifest names it for the sites
 * with a file (wxt.config.ts), the background registers it for others; what is known of a site comes
 * with the background's answer. Not one of WXT's content scripts: those tell the page the extension's
 * id in an event, and end when the page answers with another.
 */
export default defineUnlistedScript(() => {
  globalThis.restageListing?.ending.abort();
  globalThis.restageListing = { ending: new AbortController() };
  if (!isForeignFrame()) startOnceLarge(globalThis.restageListing);
});

/** A frame may be hidden until the person opens what it is in. */
function startOnceLarge(script: ListingScript): void {
  if (!isSmallFrame()) start(script);
  else {
    const listen = { once: true, signal: script.ending.signal };
    addEventListener('resize', () => startOnceLarge(script), listen);
  }
}

function start(script: ListingScript): void {
  const { signal } = script.ending;
  const page: ListedPage = { site: undefined };
  script.page = page;
  let buttons: AbortController | undefined;

  async function lookUp(): Promise<void> {
    const told = await askAboutSite();
    if (signal.aborted) return;
    page.site = told?.site && unpackSite(told.site);
    if ((told?.on === true) === (buttons !== undefined)) return;
    buttons?.abort();
    buttons = told?.on ? new AbortController() : undefined;
    if (told && buttons) showButtons(page, told.words, buttons.signal);
  }

  /** Returns nothing: nobody waits for an answer. */
  function hear(message: unknown): void {
    if (isEnvelope(message, 'site-switched')) void lookUp();
  }

  /** Nothing reaches a page that waits to be gone back to. */
  function backAgain({ persisted }: PageTransitionEvent): void {
    if (persisted) void lookUp();
  }

  browser.runtime.onMessage.addListener(hear);
  addEventListener('pageshow', backAgain, { signal });
  signal.addEventListener('abort', () => {
    buttons?.abort();
    browser.runtime?.onMessage?.removeListener(hear);
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
