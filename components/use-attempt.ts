import { useState } from 'react';
import { type ProblemRecord, toProblem } from '@/utils/lib/problem';

/** Something a person started from this page: whether it is on its way, and how it went wrong. */
export interface Attempt {
  busy: boolean;
  problem?: ProblemRecord;
  /** Starts `work` at once, in the same gesture, and keeps what it throws as the problem. */
  start: (work: () => Promise<void>) => void;
}

export function useAttempt(): Attempt {
  const [state, setState] = useState<Omit<Attempt, 'start'>>({ busy: false });
  const run = async (work: () => Promise<void>) => {
    setState({ busy: true });
    try {
      await work();
      setState({ busy: false });
    } catch (thrown) {
      setState({ busy: false, problem: toProblem(thrown, 'no').record });
    }
  };
  return { ...state, start: (work) => void run(work) };
}
