/** The browser's own files go wrong: nothing is spent on it, and nothing paid is forgotten. */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test as base } from '../kit/fixtures';
import { type PaidJob, preparePaidJob } from '../kit/paid-job';
import { withProfile } from '../kit/profile';

const LONG_MILLISECONDS = 6000;

interface Disk {
  /** Where the extension's databases lie. */
  folders(): Promise<readonly string[]>;
}

const test = base.extend<{ paid: PaidJob & Disk }>({
  paid: async ({ world }, use) => {
    await withProfile(async (profile) => {
      const paid = await preparePaidJob(world, profile, LONG_MILLISECONDS);
      await use({ ...paid, folders: () => databaseFolders(profile) });
      await paid.victim.close();
    });
  },
});

async function databaseFolders(profile: string): Promise<readonly string[]> {
  const parent = join(profile, 'Default', 'IndexedDB');
  const names = await readdir(parent);
  return names.filter((name) => name.startsWith('chrome-extension_')).map((n) => join(parent, n));
}

async function confirmAndWait({ customer, at }: PaidJob): Promise<void> {
  customer.confirm(1);
  await customer.settle();
  await at('waiting');
}

/** The key is typed in again, and the person presses "Check again". */
async function checkAgain({ victim, provider, at }: PaidJob): Promise<void> {
  const job = await at('stalled');
  expect(job.operation).toBeDefined();
  const account = { providerId: provider.id, label: 'again', values: provider.account };
  expect(await victim.send('save-account', account)).toMatchObject({ ok: true });
  expect(await victim.send('check-again', { jobId: job.id })).toMatchObject({ ok: true });
  await at('done');
}

test('a database that vanished: the paid job comes back with its ticket', async ({ paid }) => {
  await confirmAndWait(paid);
  await paid.victim.restart(async () => {
    const folders = await paid.folders();
    expect(folders.length).toBeGreaterThan(0);
    for (const folder of folders) await rm(folder, { recursive: true });
  });
  await checkAgain(paid);
  expect(paid.submits()).toBe(1);
});

test('a database full of garbage: the paid job comes back, nothing is spent', async ({ paid }) => {
  await confirmAndWait(paid);
  await paid.victim.restart(async () => {
    const stores = (await paid.folders()).filter((folder) => folder.endsWith('.leveldb'));
    expect(stores.length).toBeGreaterThan(0);
    for (const store of stores) await spoil(store);
  });
  // Chromium throws such a database away by itself, or can't open it: then the person starts anew.
  await paid.victim.send('reset-storage', {});
  await checkAgain(paid);
  expect(paid.submits()).toBe(1);
});

async function spoil(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name !== 'LOCK') await writeFile(join(folder, name), 'garbage '.repeat(64));
  }
}

test('a full disk refuses to spend', async ({ paid }) => {
  const { victim, customer, at, submits } = paid;
  const { context, extensionId } = victim.browser();
  const page = context.pages().find((one) => one.url().includes(extensionId));
  if (!page) throw new Error('There is no page of the extension.');
  const session = await context.newCDPSession(page);
  const origin = `chrome-extension://${extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  customer.confirm(1);
  await customer.settle();
  const refused = await at('failed');
  expect(refused.problem).toMatchObject({ kind: 'full', charged: 'no' });
  expect(submits()).toBe(0);
});

test('a database that can not be opened refuses to spend, and says so', async ({ paid }) => {
  const { victim, provider, customer, submits } = paid;
  const page = await victim.openPanel();
  await page.evaluate(openAsNewer);
  customer.confirm(1);
  await customer.settle();
  const [order] = customer.orders;
  expect(order).toMatchObject({
    acknowledged: false,
    refusal: expect.stringMatching(/^problemStorage/),
  });
  const account = { providerId: provider.id, label: 'new', values: provider.account };
  expect(await victim.send('save-account', account)).toMatchObject({ ok: false });
  expect(submits()).toBe(0);
  await victim.browser().stopWorker();
  customer.repeatUnanswered();
  await customer.settle();
  expect(submits()).toBe(0);
});

/** Runs inside the page: what a newer Restage would leave behind. */
async function openAsNewer(): Promise<void> {
  const opening = indexedDB.open('restage', 900);
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = reject;
  });
  opening.result.close();
}
