import { useState } from 'react';
import type { Result } from '@/utils/store/rows';

/** Which result is looked at. */
export interface Opened {
  open: (resultId: string) => void;
  /** @param results of one photo, newest first */
  shownOf: (results: readonly Result[]) => Result | undefined;
}

/** The one that was opened by hand; the newest, as soon as one comes after that. */
export function useOpened(): Opened {
  const [opened, setOpened] = useState({ resultId: '', at: 0 });
  return {
    open: (resultId) => setOpened({ resultId, at: Date.now() }),
    shownOf(results) {
      const [newest] = results;
      if (!newest || newest.createdAt > opened.at) return newest;
      return results.find((result) => result.id === opened.resultId) ?? newest;
    },
  };
}
