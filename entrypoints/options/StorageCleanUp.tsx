import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ConfirmSpend } from '@/components/ConfirmSpend';
import { ProblemNote } from '@/components/ProblemNote';
import { Select } from '@/components/Select';
import { useAttempt } from '@/components/use-attempt';
import { t } from '@/utils/i18n';
import { sendCommand } from '@/utils/send-command';
import { type CleanUp, findLeftovers, type Leftovers } from '@/utils/store/clean-up';
import { database } from '@/utils/store/database';
import { bytesWords } from './bytes-words';

const DAY = 24 * 60 * 60 * 1000;
const ages = [
  { value: '30', title: 'storageAge30' },
  { value: '90', title: 'storageAge90' },
  { value: '365', title: 'storageAge365' },
  { value: '0', title: 'storageAgeAny' },
] as const;
type Age = (typeof ages)[number]['value'];
const ALL = '';

/** Makes room by age and listing: says what would go, and takes it after a second click. */
export function StorageCleanUp() {
  const [age, setAge] = useState<Age>('90');
  const [listingKey, setListingKey] = useState(ALL);
  const [wish, setWish] = useState(() => toWish('90', ALL));
  const [done, setDone] = useState<string>();
  const { problem, start } = useAttempt();
  const leftovers = useLiveQuery(() => findLeftovers(wish, database), [wish]);
  const choose = (nextAge: Age, nextListing: string) => {
    setAge(nextAge);
    setListingKey(nextListing);
    // The moment is fixed with the choice: what comes after the preview stays.
    setWish(toWish(nextAge, nextListing));
    setDone(undefined);
  };
  const clean = async () => {
    const { results, photos, bytes } = await sendCommand('clean-up', wish);
    setDone(t('storageCleaned', results, photos, bytesWords(bytes)));
  };
  return (
    <div className="options-card">
      <h3>{t('storageClean')}</h3>
      <p>{t('storageCleanHelp')}</p>
      <div className="storage-choice">
        <Select
          label={t('storageAge')}
          value={age}
          options={ages.map(({ value, title }) => ({ value, label: t(title) }))}
          onChange={(value) => choose(value, listingKey)}
        />
        <Select
          label={t('storageListing')}
          value={listingKey}
          options={useListings()}
          onChange={(value) => choose(age, value)}
        />
      </div>
      <Preview leftovers={leftovers} onConfirm={() => start(clean)} />
      <p className="storage-told" role="status">
        {done}
      </p>
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}

interface PreviewProps {
  /** Undefined while they are counted. */
  leftovers: Leftovers | undefined;
  onConfirm: () => void;
}

function Preview({ leftovers, onConfirm }: PreviewProps) {
  if (!leftovers) return <p className="muted">{t('storageCounting')}</p>;
  const { results, photos, bytes, favourites } = leftovers;
  const kept = favourites > 0 && <p className="muted">{t('storageFavouritesStay', favourites)}</p>;
  if (results.length + photos.length === 0) {
    return (
      <>
        <p className="muted">{t('storageNothing')}</p>
        {kept}
      </>
    );
  }
  return (
    <>
      <p>{t('storagePreview', results.length, photos.length, bytesWords(bytes))}</p>
      {kept}
      <div className="storage-confirm">
        <ConfirmSpend
          ask={t('storageCleanAsk')}
          warning={t('storageCleanWarning', results.length, photos.length)}
          confirm={t('storageCleanYes')}
          onConfirm={onConfirm}
        />
      </div>
    </>
  );
}

function useListings(): readonly { value: string; label: string }[] {
  const listings = useLiveQuery(() => database.listings.orderBy('usedAt').reverse().toArray());
  const named = (listings ?? []).map(({ key, title }) => ({ value: key, label: title || key }));
  return [{ value: ALL, label: t('storageAllListings') }, ...named];
}

function toWish(age: Age, listingKey: string): CleanUp {
  const before = Date.now() - Number(age) * DAY;
  return listingKey === ALL ? { before } : { before, listingKey };
}
