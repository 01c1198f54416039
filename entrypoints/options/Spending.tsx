import { useLiveQuery } from 'dexie-react-hooks';
import { t } from '@/utils/i18n';
import { database } from '@/utils/store/database';
import type { Account, LedgerEntry } from '@/utils/store/rows';
import { limitSpans } from '@/utils/store/spending-limits';
import { SpendingAccount } from './SpendingAccount';
import { SpendingLedger } from './SpendingLedger';
import './Spending.css';

const longest = Math.max(...limitSpans.map((span) => span.milliseconds));

/** What each account spent lately, how much it may, and every request there was. */
export function Spending() {
  const accounts = useLiveQuery(() => database.accounts.toCollection().sortBy('createdAt'));
  const recent = useLiveQuery(() =>
    database.ledger
      .where('at')
      .above(Date.now() - longest)
      .toArray(),
  );
  if (!accounts || !recent) return null;
  const others = withoutAccount(recent, accounts);
  return (
    <>
      <p>{t('spendingIntro')}</p>
      {accounts.length === 0 && <p className="muted">{t('spendingNoAccounts')}</p>}
      {accounts.map((account) => (
        <SpendingAccount
          key={account.id}
          account={account}
          entries={recent.filter((entry) => entry.accountId === account.id)}
        />
      ))}
      {others.length > 0 && <SpendingAccount entries={others} />}
      <SpendingLedger labels={new Map(accounts.map(({ id, label }) => [id, label]))} />
    </>
  );
}

function withoutAccount(
  entries: readonly LedgerEntry[],
  accounts: readonly Account[],
): readonly LedgerEntry[] {
  const known = new Set(accounts.map((account) => account.id));
  return entries.filter((entry) => !known.has(entry.accountId ?? ''));
}
