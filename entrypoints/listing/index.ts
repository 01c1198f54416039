import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { siteSwitched } from '@/utils/page-messages';
import { unpackRules } from '@/utils/photos/site-rules';
import { askBackground } from './ask-background';
import { showButtons } from './show-buttons';
import type { ListedPage, ListingScript } from './stage';

const SITE_SWITCHED: (typeof siteSwitched)['restage'] = 'site-switched';
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
  const page: ListedPage = {};
  script.page = page;
  let buttons: AbortController | undefined;

  async function lookUp(): Promise<void> {
    const answer = await askBackground('is-site-on', {});
    // Silence is the safe side.
    const told = answer?.ok ? answer.value : undefined;
    if (signal.aborted) return;
    if ((told?.on === true) === (buttons !== undefined)) return;
    buttons?.abort();
    buttons = told?.on ? new AbortController() : undefined;
    if (told && buttons) {
      showButtons(page, told.rules && unpackRules(told.rules), told.words, buttons.signal);
    }
  }

  /** Whoever writes a document anew, or replaces its root, takes all that listens in it away. */
  function listen(): void {
    addEventListener('pagehide', left, { signal });
  }

  const rewritten = new MutationObserver(() => {
    buttons?.abort();
    buttons = undefined;
    listen();
    void lookUp();
  });

  function hear(message: unknown): void {
    if (isSiteSwitched(message)) void lookUp();
  }

  /** Nothing reaches a page that waits to be gone back to. */
  function left(): void {
    addEventListener('pageshow', () => void lookUp(), { once: true, signal });
  }

  browser.runtime.onMessage.addListener(hear);
  listen();
  rewritten.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    buttons?.abort();
    rewritten.disconnect();
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

function isSiteSwitched(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'restage' in message &&
    message.restage === SITE_SWITCHED
  );
}
