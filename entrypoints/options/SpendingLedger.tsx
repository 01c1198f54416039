import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { ProblemNote } from '@/components/ProblemNote';
import { priceWords } from '@/components/price-words';
import { useAttempt } from '@/components/use-attempt';
import { t } from '@/utils/i18n';
import { database } from '@/utils/store/database';
import type { LedgerEntry } from '@/utils/store/rows';
import { datedName, downloadFile } from './download-file';
import { writeLedgerCsv } from './spending-csv';
import { outcomeKeys, providerName } from './spending-words';

const PAGE = 10;

interface SpendingLedgerProps {
  /** Of accounts, by id. */
  labels: ReadonlyMap<string, string>;
}

/** Every request that could cost something, newest first, a page at a time. */
export function SpendingLedger({ labels }: SpendingLedgerProps) {
  const [page, setPage] = useState(0);
  const { problem, start } = useAttempt();
  const count = useLiveQuery(() => database.ledger.count());
  const entries = useLiveQuery(
    () =>
      database.ledger
        .orderBy('at')
        .reverse()
        .offset(page * PAGE)
        .limit(PAGE)
        .toArray(),
    [page],
  );
  if (count === undefined || !entries) return null;
  return (
    <div className="options-card">
      <h3 id="ledger-heading">{t('spendingLedger')}</h3>
      {count === 0 ? (
        <p className="muted">{t('spendingLedgerEmpty')}</p>
      ) : (
        <>
          <LedgerTable entries={entries} labels={labels} />
          <LedgerPages page={page} count={count} onTurn={setPage} />
          <div className="row">
            <Button onPress={() => start(() => saveCsv(labels))}>{t('spendingCsv')}</Button>
          </div>
          {problem && <ProblemNote problem={problem} />}
        </>
      )}
    </div>
  );
}

interface LedgerTableProps extends SpendingLedgerProps {
  /** Newest first. */
  entries: readonly LedgerEntry[];
}

function LedgerTable({ entries, labels }: LedgerTableProps) {
  const time = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <table className="ledger" aria-labelledby="ledger-heading">
      <thead>
        <tr>
          <th scope="col">{t('spendingWhen')}</th>
          <th scope="col">{t('spendingWho')}</th>
          <th scope="col">{t('spendingOutcome')}</th>
          <th scope="col">{t('spendingShown')}</th>
          <th scope="col">{t('spendingReported')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td>
              <time dateTime={new Date(entry.at).toISOString()}>{time.format(entry.at)}</time>
            </td>
            <td>
              <LedgerAccount entry={entry} labels={labels} />
            </td>
            <td data-outcome={entry.outcome}>{t(outcomeKeys[entry.outcome])}</td>
            <td data-title={t('spendingShown')}>{priceWords(entry.price, false)}</td>
            <td data-title={t('spendingReported')} data-missing={!entry.reported || undefined}>
              {entry.reported ? priceWords(entry.reported, false) : t('spendingNotReported')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An account that nobody renamed is called like its provider. */
function LedgerAccount({ entry, labels }: SpendingLedgerProps & { entry: LedgerEntry }) {
  const provider = providerName(entry.providerId);
  const account = labels.get(entry.accountId ?? '') ?? t('spendingNoAccount');
  return (
    <>
      {provider}
      {account !== provider && <span className="muted small ledger-account">{account}</span>}
    </>
  );
}

interface LedgerPagesProps {
  /** Counted from 0. */
  page: number;
  /** Of all entries. */
  count: number;
  onTurn: (page: number) => void;
}

function LedgerPages({ page, count, onTurn }: LedgerPagesProps) {
  if (count <= PAGE) return null;
  const last = Math.min(count, (page + 1) * PAGE);
  return (
    <nav className="row" aria-label={t('spendingPages')}>
      <Button disabled={page === 0} onPress={() => onTurn(page - 1)}>
        {t('spendingNewer')}
      </Button>
      <Button disabled={last === count} onPress={() => onTurn(page + 1)}>
        {t('spendingOlder')}
      </Button>
      <span className="muted" role="status">
        {t('spendingPage', page * PAGE + 1, last, count)}
      </span>
    </nav>
  );
}

async function saveCsv(labels: SpendingLedgerProps['labels']): Promise<void> {
  const entries = await database.ledger.orderBy('at').reverse().toArray();
  // The mark tells spreadsheets that the text is UTF-8.
  const text = `\uFEFF${writeLedgerCsv(entries, labels)}`;
  downloadFile(new Blob([text], { type: 'text/csv' }), datedName('restage spending', 'csv'));
}
