import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { ProblemNote } from '@/components/ProblemNote';
import { t } from '@/utils/i18n';
import { runningSteps } from '@/utils/jobs/job';
import type { ProblemRecord } from '@/utils/lib/problem';
import { sendCommand } from '@/utils/send-command';
import { database } from '@/utils/store/database';
import { watchWorker } from './watch-worker';

const away: ProblemRecord = { kind: 'bug', say: { key: 'problemWorkerAway' }, charged: 'no' };

/**
 * Says so when the background stopped answering, which has been seen after updates. Looks only while
 * there is something to wait for, so that an idle panel lets the background sleep.
 * @param busy an answer is being waited for
 */
export function WorkerAway({ busy }: { busy: boolean }) {
  const [isAway, setAway] = useState(false);
  const unfinished = useLiveQuery(() =>
    database.jobs
      .where('step')
      .anyOf([...runningSteps])
      .count(),
  );
  const watched = busy || (unfinished ?? 0) > 0;
  useEffect(() => {
    if (!watched) return;
    const stop = watchWorker(() => sendCommand('ping', {}), setAway);
    return () => {
      stop();
      setAway(false);
    };
  }, [watched]);
  if (!isAway) return null;
  return (
    <ProblemNote problem={away}>
      <Button look="main" onPress={() => browser.runtime.reload()}>
        {t('panelRestart')}
      </Button>
    </ProblemNote>
  );
}
