import { useLiveQuery } from 'dexie-react-hooks';
import { BlobImage } from '@/components/BlobImage';
import { localized, t } from '@/utils/i18n';
import { database } from '@/utils/store/database';
import type { Result } from '@/utils/store/rows';
import { findStyle } from '@/utils/styles/registry';
import './LastResults.css';

const SHOWN = 4;

/** The newest results, to go back to; nothing where there is none. */
export function LastResults({ onOpen }: { onOpen: (result: Result) => void }) {
  const results = useLiveQuery(() =>
    database.results
      .orderBy('createdAt')
      .reverse()
      .filter((result) => result.deletedAt === undefined)
      .limit(SHOWN)
      .toArray(),
  );
  if (!results || results.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="results-title">
      <h2 id="results-title">{t('popupResults')}</h2>
      <ul className="last-results">
        {results.map((result) => (
          <li key={result.id}>
            <button type="button" title={nameResult(result)} onClick={() => onOpen(result)}>
              <BlobImage blob={result.thumb} id={result.id} alt={nameResult(result)} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameResult({ styleId }: Result): string {
  const style = findStyle(styleId);
  return t('popupResult', style ? localized(style.label) : styleId);
}
