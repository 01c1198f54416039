import { useEffect, useState } from 'react';
import type { ProblemRecord } from '@/utils/lib/problem';
import { database } from './database';
import { findStorageTrouble } from './storage-trouble';

/** Why the database can't be used; undefined while it can, or while that is looked into. */
export function useStorageTrouble(): ProblemRecord | undefined {
  const [trouble, setTrouble] = useState<ProblemRecord>();
  useEffect(() => {
    let current = true;
    void findStorageTrouble(database).then((found) => current && setTrouble(found?.record));
    return () => {
      current = false;
    };
  }, []);
  return trouble;
}
