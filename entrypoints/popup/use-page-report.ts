import { useEffect, useState } from 'react';
import { askPage } from '@/utils/ask-page';
import type { PageReport } from '@/utils/page-messages';

/** `waiting` until the page answered or turned out to have nobody who could. */
export type PageAnswer =
  | { state: 'waiting' }
  | { state: 'silent' }
  | ({ state: 'told' } & PageReport);

/** @param on asked again when the site is switched, because switching may bring the script there */
export function usePageReport(tabId: number | undefined, on: boolean | undefined): PageAnswer {
  const [answer, setAnswer] = useState<PageAnswer>({ state: 'waiting' });
  useEffect(() => {
    if (tabId === undefined) return;
    let current = true;
    void askPage(tabId).then((report) => {
      if (current) setAnswer(report ? { state: 'told', ...report } : { state: 'silent' });
    });
    return () => {
      current = false;
    };
  }, [tabId, on]);
  return answer;
}
