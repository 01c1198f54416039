// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/options/App';
import { writeReport } from '@/entrypoints/options/write-report';
import type { ProblemRecord } from '@/utils/lib/problem';
import { findCard } from '@/utils/providers/cards';
import { hostsOff, originsOn } from '@/utils/settings';
import { database } from '@/utils/store/database';
import type { Account } from '@/utils/store/rows';
import { answerCommands } from './kit/answer-commands';

const KEY = 'sk-canary-0123456789';
const card = findCard('modelslab');
const origins = [...(card?.hosts.api ?? []), ...(card?.hosts.results ?? [])];

const account: Account = {
  id: 'account-1',
  providerId: 'modelslab',
  label: 'Office key',
  createdAt: Date.UTC(2026, 2, 1),
  sealed: { iv: new Uint8Array(12), bytes: new ArrayBuffer(16) },
  hint: 'x7Qz',
};

const noCredit: ProblemRecord = {
  kind: 'credit',
  say: { key: 'problemNoCredit', values: ['ModelsLab'] },
  charged: 'no',
};

let allow = true;
const request = vi.fn(async () => allow);
const remove = vi.fn(async () => true);

beforeEach(async () => {
  allow = true;
  request.mockClear();
  remove.mockClear();
  Object.assign(fakeBrowser.permissions, { request, remove });
  const storage = { estimate: async () => ({}), persisted: async () => true };
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
  const getManifest = () => ({ name: 'Restage', version: '1.2.3' });
  Object.assign(fakeBrowser.runtime, { getManifest });
  await Promise.all([database.accounts.clear(), database.problems.clear()]);
});

afterEach(cleanup);

async function openAccountForm(): Promise<HTMLElement> {
  render(<App />);
  await userEvent.click(screen.getByRole('button', { name: 'Add an account at ModelsLab' }));
  return screen.getByLabelText('API key');
}

describe('accounts', () => {
  it('says what a provider does and the only hosts a key travels to', () => {
    render(<App />);
    const provider = screen.getByRole('article', { name: 'ModelsLab' });
    expect(within(provider).getByText('modelslab.com')).toBeTruthy();
    const link = within(provider).getByRole('link', { name: 'Get a key at ModelsLab' });
    expect(link).toHaveProperty('href', card?.keyPage);
  });

  it('asks for the hosts inside the click, then saves and forgets the key', async () => {
    const commands = answerCommands();
    const key = await openAccountForm();
    await userEvent.type(key, ` ${KEY} `);
    await userEvent.type(screen.getByLabelText(/^Name of this account/), 'Mine');
    fireEvent.submit(key.closest('form') ?? key);
    // Nothing was awaited since the click: later, the browser would refuse to ask.
    expect(request).toHaveBeenCalledWith({ origins });
    expect(commands).toEqual([]);
    await screen.findByText(/^Saved\./);
    expect(commands).toEqual([
      {
        restage: 'save-account',
        payload: { providerId: 'modelslab', label: 'Mine', values: { key: KEY } },
      },
    ]);
    expect(document.body.innerHTML).not.toContain(KEY);
    await userEvent.click(screen.getByRole('button', { name: 'Add an account at ModelsLab' }));
    expect(screen.getByLabelText('API key')).toHaveProperty('value', '');
  });

  it('sends nothing when access is refused, and keeps what was typed', async () => {
    allow = false;
    const commands = answerCommands();
    const key = await openAccountForm();
    await userEvent.type(key, KEY);
    await userEvent.click(screen.getByRole('button', { name: 'Save account' }));
    expect((await screen.findByRole('alert')).textContent).toContain('nothing was sent');
    expect(commands).toEqual([]);
    expect(key).toHaveProperty('value', KEY);
  });

  it('points at a missing key before asking the browser anything', async () => {
    const key = await openAccountForm();
    await userEvent.click(screen.getByRole('button', { name: 'Save account' }));
    expect(screen.getByText('Fill this in.')).toBeTruthy();
    expect(document.activeElement).toBe(key);
    expect(request).not.toHaveBeenCalled();
  });

  it('tells saved accounts apart and tests them', async () => {
    await database.accounts.add(account);
    answerCommands({ 'check-account': { ok: true, value: { credits: '43.60 USD' } } });
    render(<App />);
    expect(await screen.findByText(/^Key …x7Qz, added/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Test connection of Office key' }));
    expect(await screen.findByText('The key works. Balance: 43.60 USD')).toBeTruthy();
  });

  it('says in words why a test failed', async () => {
    await database.accounts.add(account);
    answerCommands({ 'check-account': { ok: false, problem: noCredit } });
    render(<App />);
    await userEvent.click(await screen.findByRole('button', { name: /^Test connection/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('too little credit');
  });

  it('removes an account only after asking', async () => {
    await database.accounts.add(account);
    const commands = answerCommands();
    render(<App />);
    const start = await screen.findByRole('button', { name: 'Remove Office key' });
    await userEvent.click(start);
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(commands).toEqual([]);
    await userEvent.click(start);
    await userEvent.click(screen.getByRole('button', { name: 'Remove account' }));
    await screen.findByText('“Office key” was removed.');
    expect(commands).toEqual([{ restage: 'remove-account', payload: { accountId: 'account-1' } }]);
  });
});

describe('sites', () => {
  it('turns a switched-off site on again', async () => {
    await hostsOff.setValue(['www.zillow.com', 'www.redfin.com']);
    const commands = answerCommands();
    render(<App />);
    await userEvent.click(await screen.findByRole('button', { name: /www\.zillow\.com/ }));
    await waitFor(() => expect(screen.queryByText('www.zillow.com')).toBeNull());
    expect(await hostsOff.getValue()).toEqual(['www.redfin.com']);
    expect(commands).toEqual([{ restage: 'sites-changed', payload: {} }]);
  });

  it('turns an added site off and gives its permission back', async () => {
    await originsOn.setValue(['https://homes.example']);
    const commands = answerCommands();
    render(<App />);
    await userEvent.click(await screen.findByRole('button', { name: 'Turn off homes.example' }));
    await waitFor(() =>
      expect(remove).toHaveBeenCalledWith({ origins: ['https://homes.example/*'] }),
    );
    expect(await originsOn.getValue()).toEqual([]);
    expect(commands).toEqual([{ restage: 'sites-changed', payload: {} }]);
  });
});

describe('problems', () => {
  it('lists the newest first and copies them as a report', async () => {
    const broke: ProblemRecord = {
      ...noCredit,
      say: { key: 'problemBug' },
      detail: 'TypeError: x',
    };
    await database.problems.bulkAdd([
      { at: 1, where: 'advance submitting', problem: noCredit },
      { at: 2, where: 'command save-mask', problem: broke },
    ]);
    render(<App />);
    const list = await screen.findByRole('region', { name: 'Problems kept' });
    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(2));
    expect(within(list).getAllByRole('listitem')[0]?.textContent).toContain('command save-mask');
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(screen.getByRole('button', { name: 'Copy report' }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(copied.mock.calls[0]?.[0]).toContain('[advance submitting] credit, charged: no');
  });

  it('covers whatever looks like a key', () => {
    const problem = { ...noCredit, detail: `{"key":"${KEY}"}` };
    expect(writeReport([{ at: 0, where: 'x', problem }])).not.toContain(KEY);
  });
});
