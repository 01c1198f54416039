import { priceWords } from '@/components/price-words';
import { t } from '@/utils/i18n';
import type { LedgerEntry } from '@/utils/store/rows';

/** What went out in some span of time. */
export interface SpendingSum {
  /** Requests that count towards limits: all but the refused. */
  sent: number;
  /** By currency; what was refunded is not in it. */
  money: ReadonlyMap<string, number>;
  credits: number;
  /** Requests whose price nobody said. */
  unpriced: number;
  /** Requests of which nobody knows whether they were charged; their price is in the sums. */
  unsure: number;
}

const takesNothing: ReadonlySet<LedgerEntry['outcome']> = new Set(['refused', 'refunded']);

export function sumSpending(entries: readonly LedgerEntry[]): SpendingSum {
  const money = new Map<string, number>();
  let credits = 0;
  let unpriced = 0;
  const taken = entries.filter((entry) => !takesNothing.has(entry.outcome));
  for (const { price, reported } of taken) {
    const known = reported ?? price;
    if (known.kind === 'credits') credits += known.credits;
    else if (known.kind === 'unknown') unpriced += 1;
    else if (known.kind === 'money') {
      money.set(known.currency, (money.get(known.currency) ?? 0) + known.amount);
    }
  }
  return {
    sent: entries.filter((entry) => entry.outcome !== 'refused').length,
    money,
    credits,
    unpriced,
    unsure: entries.filter((entry) => entry.outcome === 'unsure').length,
  };
}

/** "0.84 USD · 12 credits · 2 without a known price"; empty when nothing was taken. */
export function sumWords({ money, credits, unpriced, unsure }: SpendingSum): string {
  const sums = [...money].map(([currency, amount]) =>
    priceWords({ kind: 'money', amount, currency }, false),
  );
  const rest = [
    credits > 0 && priceWords({ kind: 'credits', credits }, false),
    unpriced > 0 && t('spendingUnpriced', unpriced),
    unsure > 0 && t('spendingUnsure', unsure),
  ];
  return [...sums, ...rest].filter(Boolean).join(' · ');
}
