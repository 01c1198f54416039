import { writeCsv } from '@/utils/archive/csv';
import { t } from '@/utils/i18n';
import type { Price } from '@/utils/providers/spec';
import type { LedgerEntry } from '@/utils/store/rows';
import { outcomeKeys, providerName } from './spending-words';

/**
 * The ledger for a spreadsheet, one request per row: times in UTC (ISO 8601), amounts as bare
 * numbers with their unit beside them.
 * @param labels of accounts, by id
 */
export function writeLedgerCsv(
  entries: readonly LedgerEntry[],
  labels: ReadonlyMap<string, string>,
): string {
  const shown = [t('spendingShown'), t('spendingUnit')];
  const reported = [t('spendingReported'), t('spendingUnit')];
  const head = [
    ...[t('spendingWhen'), t('spendingProvider'), t('spendingAccount'), t('spendingOutcome')],
    ...[...shown, ...reported, t('spendingSettled'), t('spendingJob')],
  ];
  const rows = entries.map((entry) => [
    isoTime(entry.at),
    providerName(entry.providerId),
    labels.get(entry.accountId ?? '') ?? '',
    t(outcomeKeys[entry.outcome]),
    ...amountCells(entry.price),
    ...amountCells(entry.reported),
    isoTime(entry.settledAt),
    entry.jobId,
  ]);
  return writeCsv([head, ...rows]);
}

function isoTime(at: number | undefined): string {
  return at === undefined ? '' : new Date(at).toISOString();
}

/** Amount and unit. */
function amountCells(price: Price | undefined): readonly [number | string, string] {
  switch (price?.kind) {
    case 'money':
      return [price.amount, price.currency];
    case 'credits':
      return [price.credits, t('spendingCredits')];
    case 'free':
      return [0, ''];
    default:
      return ['', ''];
  }
}
