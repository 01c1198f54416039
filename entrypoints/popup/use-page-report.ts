import { useEffect, useState } from 'react';
import { askPage } from '@/utils/ask-page';
import type { PageReport } from '@/utils/page-messages';

/** `waiting` until the page answered or turned out to have nobody who could. */
export type PageAnswer =
  | { state: 'waiting' }
  | { state: 'silent' }
  | ({ state: 'told' } & PageReport);

/** How often, and how far apart, a page is asked that is about to get the script. */
const TRIES = 6;
const PAUSE_MILLISECONDS = 250;

/**
 * @param on whether the button shows there: asked again when the site is switched, and for a while,
 *   because switching may bring the script there
 */
export function usePageReport(tabId: number | undefined, on: boolean | undefined): PageAnswer {
  const question = `${tabId} ${on}`;
  const [told, setTold] = useState<{ question: string; answer: PageAnswer }>();
  useEffect(() => {
    if (tabId === undefined) return;
    let current = true;
    void askAWhile(tabId, on === true ? TRIES : 1).then((report) => {
      const answer: PageAnswer = report ? { state: 'told', ...report } : { state: 'silent' };
      if (current) setTold({ question, answer });
    });
    return () => {
      current = false;
    };
  }, [tabId, on, question]);
  return told?.question === question ? told.answer : { state: 'waiting' };
}

async function askAWhile(tabId: number, tries: number): Promise<PageReport | undefined> {
  for (let left = tries; left > 0; left -= 1) {
    const report = await askPage(tabId);
    if (report) return report;
    if (left > 1) await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
  return undefined;
}
