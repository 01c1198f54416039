import * as z from 'zod/mini';
import { hostIdOf } from '@/utils/hosts/host-owner';
import { findHost } from '@/utils/hosts/registry';
import { nobody } from '@/utils/jobs/ask-provider';
import { adoptJobs } from '@/utils/jobs/restore-lost';
import { resumePaused } from '@/utils/jobs/resume-paused';
import { systemClock } from '@/utils/lib/clock';
import { createHttp } from '@/utils/lib/create-http';
import { newId } from '@/utils/lib/ids';
import { Problem } from '@/utils/lib/problem';
import type { CommandPayload } from '@/utils/messages';
import { findAdapter } from '@/utils/providers/adapters';
import { findCard } from '@/utils/providers/cards';
import type { ProviderCard } from '@/utils/providers/spec';
import { database } from '@/utils/store/database';
import type { SpendingLimits } from '@/utils/store/rows';
import { open, seal } from '@/utils/store/vault';
import { surroundings } from './browser-surroundings';
import { runner } from './wake';
import { workshop } from './workshop';

const HINT_LENGTH = 4;

/** Seals a new account. @throws Problem when its fields don't fit the card */
export async function saveAccount({
  providerId,
  label,
  values,
}: CommandPayload<'save-account'>): Promise<string> {
  const owner = ownerOf(providerId);
  const parsed = z.safeParse(owner.account, values);
  if (!parsed.success) throw accountGone(owner);
  const id = newId();
  await database.accounts.add({
    id,
    providerId,
    label,
    createdAt: Date.now(),
    sealed: await seal(database, parsed.data),
    hint: hintOf(parsed.data),
  });
  await adoptJobs(providerId, id, surroundings);
  if ((await resumePaused('account', surroundings)) > 0) void runner.runDueJobs();
  return id;
}

/** Changes how much an account may send from now on. */
export async function saveLimits(
  accountId: string,
  limits: SpendingLimits,
): Promise<Record<never, never>> {
  await database.accounts.update(accountId, { limits });
  return {};
}

export async function removeAccount(accountId: string): Promise<Record<never, never>> {
  await database.accounts.delete(accountId);
  return {};
}

/** Asks the provider for the balance. @throws Problem what the provider said */
export async function checkAccount(accountId: string): Promise<string> {
  const account = await database.accounts.get(accountId);
  const card = cardOf(account?.providerId ?? '');
  const adapter = findAdapter(card.id);
  if (!account || !adapter?.credits) throw accountGone(card);
  const signal = AbortSignal.timeout(30_000);
  const values = await open(database, account.sealed);
  const http = createHttp({
    fetch: (input, init) => fetch(input, init),
    hosts: card.hosts.api,
    label: card.label,
    signal,
  });
  const tools = { http, signal, clock: systemClock, ...nobody, workshop };
  return adapter.credits(values, tools);
}

/** A provider, or a host for pictures: whoever the account is for. */
function ownerOf(id: string): Pick<ProviderCard, 'label' | 'account'> {
  return findHost(hostIdOf(id) ?? '') ?? cardOf(id);
}

function cardOf(providerId: string): ProviderCard {
  const card = findCard(providerId);
  if (card) return card;
  const say = { key: 'problemProviderGone' as const, values: [providerId] };
  throw new Problem({ kind: 'provider', say, charged: 'no' });
}

function accountGone({ label }: Pick<ProviderCard, 'label'>): Problem {
  const say = { key: 'problemAccountGone' as const, values: [label] };
  return new Problem({ kind: 'account', say, charged: 'no' });
}

/** The last letters of the longest field: enough to tell two keys apart, not to use one. */
function hintOf(values: Record<string, unknown>): string {
  const longest = Object.values(values)
    .filter((value) => typeof value === 'string')
    .sort((a, b) => b.length - a.length)[0];
  return longest && longest.length > 2 * HINT_LENGTH ? longest.slice(-HINT_LENGTH) : '';
}
