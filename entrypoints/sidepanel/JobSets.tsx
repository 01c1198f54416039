import { useLiveQuery } from 'dexie-react-hooks';
import { useId } from 'react';
import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';
import { type JobSet, readJobSets } from './read-job-sets';
import type { Send } from './use-commands';

/** How far whole listings are, above the cards of their jobs. */
export function JobSets({ send }: { send: Send }) {
  const sets = useLiveQuery(readJobSets);
  return sets?.map((set) => <SetLine key={set.id} set={set} send={send} />);
}

function SetLine({ set: { id, total, done, waiting }, send }: { set: JobSet; send: Send }) {
  const help = useId();
  const words = t('listingProgress', done, total);
  return (
    <div className="job-set">
      <p role="status">{words}</p>
      <progress aria-label={words} value={done} max={total} />
      {waiting > 0 && (
        <>
          <Button
            look="quiet"
            describedBy={help}
            onPress={() => send('cancel-waiting', { setId: id })}
          >
            {t('listingCancelRest')}
          </Button>
          <p className="small muted" id={help}>
            {t('listingCancelRestHelp')}
          </p>
        </>
      )}
    </div>
  );
}
