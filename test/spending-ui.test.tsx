// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveLimits } from '@/entrypoints/background/accounts';
import { Spending } from '@/entrypoints/options/Spending';
import { writeLedgerCsv } from '@/entrypoints/options/spending-csv';
import { sumSpending, sumWords } from '@/entrypoints/options/spending-sums';
import { database } from '@/utils/store/database';
import type { Account, LedgerEntry } from '@/utils/store/rows';
import { answerCommands } from './kit/answer-commands';
import { parseCsv } from './kit/parse-csv';

const HOUR = 60 * 60 * 1000;
const account: Account = {
  id: 'account-1',
  providerId: 'modelslab',
  label: 'Office key',
  createdAt: 1,
  sealed: { iv: new Uint8Array(12), bytes: new ArrayBuffer(16) },
  hint: 'x7Qz',
  limits: { perMinute: 5, perDay: 20, perMonth: 200 },
};

const cents = (amount: number) => ({ kind: 'money' as const, amount, currency: 'USD' });

function entry(id: string, change: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    id: `${id}/1`,
    jobId: id,
    providerId: 'modelslab',
    accountId: 'account-1',
    at: Date.now() - HOUR,
    outcome: 'done',
    price: cents(0.05),
    ...change,
  };
}

beforeEach(async () => {
  await Promise.all([database.accounts.clear(), database.ledger.clear()]);
  await database.accounts.add(account);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const table = () => screen.findByRole('table', { name: 'All requests' });

describe('what was spent', () => {
  it('counts as the limits do, and sums what was really taken', () => {
    const sum = sumSpending([
      entry('a'),
      entry('b', { reported: cents(0.07) }),
      entry('refused', { outcome: 'refused' }),
      entry('refunded', { outcome: 'refunded' }),
      entry('unsure', { outcome: 'unsure', price: { kind: 'unknown' } }),
      entry('credits', { price: { kind: 'credits', credits: 3 } }),
      entry('euro', { price: { kind: 'money', amount: 1, currency: 'EUR' } }),
    ]);
    expect(sum.sent).toBe(6);
    expect(sumWords(sum)).toBe(
      '0.12 USD · 1.00 EUR · 3 credits · 1 without a known price · 1 not certain',
    );
  });

  it('is told per account, for a day and for a month, against its limits', async () => {
    await database.ledger.bulkAdd([
      entry('now'),
      entry('last-week', { at: Date.now() - 7 * 24 * HOUR }),
      entry('last-year', { at: Date.now() - 365 * 24 * HOUR }),
      entry('gone', { accountId: 'removed' }),
    ]);
    render(<Spending />);
    const card = await screen.findByRole('article', { name: 'Office key' });
    expect(card.textContent).toContain('Last 24 hours1 of 20 requests0.05 USD');
    expect(card.textContent).toContain('Last 30 days2 of 200 requests0.10 USD');
    const others = screen.getByRole('article', { name: 'Accounts no longer here' });
    expect(others.textContent).toContain('Last 24 hoursRequests: 10.05 USD');
  });
});

describe('limits', () => {
  it('are saved as numbers', async () => {
    const commands = answerCommands();
    render(<Spending />);
    await userEvent.click(await screen.findByText('Change limits'));
    const day = screen.getByLabelText('Requests in 24 hours');
    expect(day).toHaveProperty('value', '20');
    await userEvent.clear(day);
    await userEvent.type(day, '0');
    await userEvent.click(screen.getByRole('button', { name: 'Save limits' }));
    expect(await screen.findByText('Limits saved.')).toBeTruthy();
    expect(commands).toEqual([
      {
        restage: 'save-limits',
        payload: { accountId: 'account-1', limits: { perMinute: 5, perDay: 0, perMonth: 200 } },
      },
    ]);
  });

  it('that are no limits are refused beside their box', async () => {
    const commands = answerCommands();
    render(<Spending />);
    await userEvent.click(await screen.findByText('Change limits'));
    const minute = screen.getByLabelText('Requests in a minute');
    await userEvent.clear(minute);
    await userEvent.type(minute, '-3');
    await userEvent.click(screen.getByRole('button', { name: 'Save limits' }));
    expect(await screen.findByText('Use 0 or more.')).toBeTruthy();
    expect(commands).toEqual([]);
  });

  it('stand in the account row', async () => {
    await saveLimits('account-1', { perMinute: 1, perDay: 2, perMonth: 3 });
    expect((await database.accounts.get('account-1'))?.limits?.perMonth).toBe(3);
  });
});

describe('the ledger', () => {
  it('says in words what became of each request, newest first', async () => {
    await database.ledger.bulkAdd([
      entry('old', { at: 1000, outcome: 'refunded' }),
      entry('new', { outcome: 'unsure', price: { kind: 'unknown' } }),
      entry('mid', { at: 2000, outcome: 'failed', reported: cents(0.07) }),
    ]);
    render(<Spending />);
    const rows = within(await table())
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Office keyNot certainprice not knownnot reported'),
      expect.stringContaining('Failed, may have been charged0.05 USD0.07 USD'),
      expect.stringContaining('Failed, refunded0.05 USDnot reported'),
    ]);
  });

  it('is shown a page at a time', async () => {
    await database.ledger.bulkAdd(
      Array.from({ length: 45 }, (_, number) => entry(`job-${number}`, { at: number * 1000 })),
    );
    render(<Spending />);
    expect(await screen.findByText('1 to 10 of 45')).toBeTruthy();
    for (let turn = 0; turn < 4; turn++) {
      await userEvent.click(screen.getByRole('button', { name: 'Older' }));
    }
    expect(await screen.findByText('41 to 45 of 45')).toBeTruthy();
    await waitFor(async () => expect(within(await table()).getAllByRole('row')).toHaveLength(6));
    expect(screen.getByRole('button', { name: 'Older' })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('button', { name: 'Newer' }));
    expect(await screen.findByText('31 to 40 of 45')).toBeTruthy();
  });

  it('is saved as CSV with bare numbers, and text no spreadsheet runs', async () => {
    await database.ledger.add(entry('a', { at: Date.UTC(2026, 2, 1), reported: cents(0.07) }));
    let saved: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved = blob as Blob;
      return 'blob:csv';
    });
    render(<Spending />);
    await userEvent.click(await screen.findByRole('button', { name: 'Save as CSV' }));
    await waitFor(() => expect(saved).toBeDefined());
    const bytes = new Uint8Array((await saved?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, row] = parseCsv(new TextDecoder().decode(bytes));
    expect(head?.slice(0, 5)).toEqual(['When', 'Provider', 'Account', 'Outcome', 'Price shown']);
    expect(row).toEqual([
      ...['2026-03-01T00:00:00.000Z', 'ModelsLab', 'Office key', 'Done'],
      ...['0.05', 'USD', '0.07', 'USD', '', 'a'],
    ]);
    const labels = new Map([['account-1', '=HYPERLINK("https://evil.example")']]);
    const cell = parseCsv(writeLedgerCsv([entry('b')], labels))[1]?.[2];
    expect(cell).toBe('\'=HYPERLINK("https://evil.example")');
  });
});
