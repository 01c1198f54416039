import { t } from '@/utils/i18n';
import { HistoryTile, type HistoryTileProps } from './HistoryTile';
import { ListingLine } from './ListingLine';
import type { ResultFacts } from './result-facts';
import './HistoryGroup.css';

interface HistoryGroupProps extends Omit<HistoryTileProps, 'result'> {
  /** Names the listing. */
  id: string;
  title: string;
  /** Of the listing's page; only https addresses become links. */
  url?: string;
  address?: string;
  price?: string;
  results: readonly ResultFacts[];
}

/** All results of one listing. */
export function HistoryGroup(props: HistoryGroupProps) {
  const { id, title, url, address, price, results, ...actions } = props;
  const page = url?.startsWith('https://') ? url : undefined;
  return (
    <section className="history-group" aria-labelledby={`listing-${id}`}>
      <h2 id={`listing-${id}`}>{title}</h2>
      <ListingLine {...{ title, address, price }} />
      {page && (
        <a className="small" href={page} target="_blank" rel="noreferrer">
          {t('historyListingPage')}
        </a>
      )}
      <ul>
        {results.map((result) => (
          <HistoryTile key={result.id} result={result} {...actions} />
        ))}
      </ul>
    </section>
  );
}
