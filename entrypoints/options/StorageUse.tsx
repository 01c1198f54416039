import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';
import { bytesOfPhoto, bytesOfResult } from '@/utils/store/clean-up';
import { database } from '@/utils/store/database';
import { bytesWords } from './bytes-words';

/** Below this people are warned; the engine stops spending at 30 MB. */
const NEARLY_FULL_BYTES = 200_000_000;

interface Use {
  photos: { count: number; bytes: number };
  results: { count: number; bytes: number };
  rest: number;
  /** Undefined where the browser doesn't say. */
  free?: number;
}

/** How much room what takes, and whether the browser will keep it. */
export function StorageUse() {
  const use = useLiveQuery(measure);
  if (!use) return null;
  const rows = [
    { title: t('storageResults', use.results.count), bytes: use.results.bytes },
    { title: t('storagePhotos', use.photos.count), bytes: use.photos.bytes },
    { title: t('storageRest'), bytes: use.rest },
  ];
  const total = rows.reduce((sum, row) => sum + row.bytes, 0);
  return (
    <div className="options-card">
      <h3>{t('storageUse')}</h3>
      <dl className="storage-use">
        {rows.map(({ title, bytes }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{bytesWords(bytes)}</dd>
            <span className="storage-bar" aria-hidden="true">
              <span style={{ width: `${total > 0 ? (100 * bytes) / total : 0}%` }} />
            </span>
          </div>
        ))}
        {use.free !== undefined && (
          <div>
            <dt>{t('storageFree')}</dt>
            <dd>{bytesWords(use.free)}</dd>
          </div>
        )}
      </dl>
      {use.free !== undefined && use.free < NEARLY_FULL_BYTES && (
        <p className="storage-warning" role="alert">
          {t('storageNearlyFull')}
        </p>
      )}
      <Persistence />
    </div>
  );
}

/** Asked for by itself: with our permissions no browser bothers the person for it. */
function Persistence() {
  const [kept, setKept] = useState<boolean>();
  const ask = () => void askToKeep().then(setKept);
  useEffect(ask, []);
  if (kept === undefined) return null;
  if (kept) return <p className="muted">{t('storageKept')}</p>;
  return (
    <div className="row">
      <p>{t('storageNotKept')}</p>
      <Button onPress={ask}>{t('storageAskKeep')}</Button>
    </div>
  );
}

async function askToKeep(): Promise<boolean> {
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}

async function measure(): Promise<Use> {
  const photos = { count: 0, bytes: 0 };
  const results = { count: 0, bytes: 0 };
  await database.photos.each((photo) => {
    photos.count += 1;
    photos.bytes += bytesOfPhoto(photo);
  });
  await database.results.each((result) => {
    results.count += 1;
    results.bytes += bytesOfResult(result);
  });
  const { usage = 0, quota } = await navigator.storage.estimate();
  return {
    photos,
    results,
    rest: Math.max(0, usage - photos.bytes - results.bytes),
    ...(quota !== undefined && { free: Math.max(0, quota - usage) }),
  };
}
