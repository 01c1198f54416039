import { useId } from 'react';
import { t } from '@/utils/i18n';
import type { Account, LedgerEntry, SpendingLimits } from '@/utils/store/rows';
import { defaultLimits, limitSpans } from '@/utils/store/spending-limits';
import { SpendingLimitsForm } from './SpendingLimitsForm';
import { sumSpending, sumWords } from './spending-sums';
import { providerName } from './spending-words';

/** The spans people think in; a minute is only for loops. */
const shown = { perDay: 'spendingDay', perMonth: 'spendingMonth' } as const;

interface SpendingAccountProps {
  /** Absent: entries of accounts that were removed. */
  account?: Account;
  /** Of the last 30 days. */
  entries: readonly LedgerEntry[];
}

/** What one account spent against what it may. */
export function SpendingAccount({ account, entries }: SpendingAccountProps) {
  const heading = useId();
  const limits = account?.limits ?? defaultLimits;
  const provider = account && providerName(account.providerId);
  return (
    <article className="options-card" aria-labelledby={heading}>
      <header>
        <h3 id={heading}>{account?.label ?? t('spendingOther')}</h3>
        {provider !== account?.label && <p className="muted small">{provider}</p>}
      </header>
      <dl className="spending-spans">
        {limitSpans.map(
          ({ limit, milliseconds }) =>
            limit !== 'perMinute' && (
              <SpendingSpan
                key={limit}
                title={t(shown[limit])}
                entries={entries.filter((entry) => entry.at > Date.now() - milliseconds)}
                limit={account && limits[limit]}
              />
            ),
        )}
      </dl>
      {account && <SpendingLimitsForm account={account} limits={limits} />}
    </article>
  );
}

interface SpendingSpanProps {
  title: string;
  entries: readonly LedgerEntry[];
  limit: SpendingLimits['perDay'] | undefined;
}

function SpendingSpan({ title, entries, limit }: SpendingSpanProps) {
  const sum = sumSpending(entries);
  const words = sumWords(sum);
  return (
    <div>
      <dt className="muted small">{title}</dt>
      <dd>
        {limit === undefined ? t('spendingSent', sum.sent) : t('spendingCount', sum.sent, limit)}
        {words && <strong>{words}</strong>}
        {limit !== undefined && (
          <span className="spending-bar" data-reached={sum.sent >= limit || undefined}>
            <span
              style={{ width: `${limit > 0 ? Math.min(100, (100 * sum.sent) / limit) : 100}%` }}
            />
          </span>
        )}
      </dd>
    </div>
  );
}
