import { useCallback, useState } from 'react';
import type { Send } from './use-commands';

/** Deleting a result, with a way back for a while. */
export interface Undo {
  deleted?: { resultId: string; style: string };
  remove: (resultId: string, style: string) => void;
  undo: () => void;
  forget: () => void;
}

export function useUndo(send: Send): Undo {
  const [deleted, setDeleted] = useState<Undo['deleted']>();
  const forget = useCallback(() => setDeleted(undefined), []);
  return {
    deleted,
    forget,
    remove(resultId, style) {
      send('delete-result', { resultId });
      setDeleted({ resultId, style });
    },
    undo() {
      if (deleted) send('restore-result', { resultId: deleted.resultId });
      forget();
    },
  };
}
