import { useEffect, useState } from 'react';
import { type LastChoices, lastChoices } from '@/utils/settings';

/**
 * What was chosen last, kept across restarts.
 * @returns undefined until it was read
 */
export function useLastChoices(): [
  LastChoices | undefined,
  (change: Partial<LastChoices>) => void,
] {
  const [kept, setKept] = useState<LastChoices>();
  useEffect(() => {
    void lastChoices.getValue().then((value) => setKept((current) => current ?? value));
  }, []);
  const change = (part: Partial<LastChoices>) => {
    const next: LastChoices = { requests: {}, ...kept, ...part };
    setKept(next);
    void lastChoices.setValue(next);
  };
  return [kept, change];
}
