import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Answer, CommandReply, Envelope } from '@/utils/messages';
import type { PageReport, SiteSwitched } from '@/utils/page-messages';
import { unpackSite } from '@/utils/photos/site-rules';
import { sites } from '@/utils/sites/registry';
import type { SiteRules } from '@/utils/sites/spec';
import { reportPage } from './report-page';
import { showButtons } from './show-buttons';

/** Square CSS pixels. */
const SMALLEST_FRAME = 40_000;

const testPages = import.meta.env.MODE === 'test' ? ['http://127.0.0.1/*'] : [];
/** For the manifest only: in the script itself the name is known, so that no site comes along. */
const matches =
  import.meta.env.ENTRYPOINT === 'listing'
    ? []
    : [...sites.flatMap((site) => site.pages), ...testPages];

/**
 * Finds listing photos and offers "Restage this room" on them. Also registered at runtime for sites
 * without a file: what is known of a site comes with the background's answer, if anything is.
 */
export default defineContentScript({
  matches,
  runAt: 'document_idle',
  allFrames: true,
  // The page would read the extension's id in that message.
  noScriptStartedPostMessage: true,
  main(context) {
    if (isForeignFrame()) return;
    startOnceLarge(context);
  },
});

/** A frame may be hidden until the person opens what it is in. */
function startOnceLarge(context: ContentScriptContext): void {
  if (!isSmallFrame()) start(context);
  else {
    const listen = { once: true, signal: context.signal };
    addEventListener('resize', () => startOnceLarge(context), listen);
  }
}

function start(context: ContentScriptContext): void {
  let site: SiteRules | undefined;
  let buttons: AbortController | undefined;

  function turn(on: boolean): void {
    if (on === (buttons !== undefined)) return;
    buttons?.abort();
    buttons = on ? new AbortController() : undefined;
    if (buttons) showButtons(site, AbortSignal.any([context.signal, buttons.signal]));
  }

  /** `sendResponse`, not a promise: this script runs on the browser's own API, without a polyfill. */
  function answer(message: unknown, _: unknown, reply: (report: PageReport) => void): boolean {
    if (isSwitch(message)) turn(message.on);
    if (isEnvelope(message, 'list-photos')) {
      reply({ site: site?.id ?? null, photos: reportPage(site) });
    }
    return false;
  }

  browser.runtime.onMessage.addListener(answer);
  context.onInvalidated(() => browser.runtime?.onMessage?.removeListener(answer));
  void askAboutSite().then((told) => {
    site = told?.site && unpackSite(told.site);
    turn(told?.on === true);
  });
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

function isSwitch(message: unknown): message is SiteSwitched {
  return isEnvelope(message, 'site-switched');
}
