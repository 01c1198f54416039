import * as z from 'zod/mini';
import { Problem } from '@/utils/lib/problem';
import type { MessageKey } from '@/utils/lib/words';
import type { AccountValues, Order, ProviderAdapter, ProviderCard } from '@/utils/providers/spec';
import { composePrompt } from './compose-prompt';
import type { Job } from './job';
import { checkLimits } from './spending';
import type { Surroundings } from './surroundings';

/** A result of a few megapixels, and its thumbnail, must fit before money is spent on it. */
const NEEDED_BYTES = 30_000_000;

export interface Prepared {
  order: Order;
  account: AccountValues;
  card: ProviderCard;
  adapter: ProviderAdapter;
}

/**
 * Everything that can be refused before a submit leaves, refused: nothing here costs anything.
 * @throws Problem charged 'no'
 */
export async function prepareOrder(job: Job, around: Surroundings): Promise<Prepared> {
  const { card, adapter } = findProvider(job, around);
  const account = await findAccount(job, card, around);
  await checkReach(card, around);
  await checkLimits(job, around);
  if ((await around.freeBytes()) < NEEDED_BYTES) throw refused('full', 'problemDiskFull');
  return { card, adapter, account, order: await makeOrder(job, card, around) };
}

/** The two halves of a job's provider. @throws Problem when the provider is no longer part of us */
export function findProvider(
  job: Job,
  around: Surroundings,
): { card: ProviderCard; adapter: ProviderAdapter } {
  const card = around.findCard(job.choices.providerId);
  const adapter = around.findAdapter(job.choices.providerId);
  if (!card || !adapter) throw refused('provider', 'problemProviderGone', job.choices.providerId);
  return { card, adapter };
}

/** The account's fields in clear. @throws Problem when it was removed */
export async function findAccount(
  job: Job,
  card: ProviderCard,
  around: Surroundings,
): Promise<AccountValues> {
  const { accountId } = job.choices;
  const saved = accountId === undefined ? {} : await around.openAccount(accountId);
  const parsed = z.safeParse(card.account, saved ?? {});
  if (!saved || !parsed.success) throw refused('account', 'problemAccountGone', card.label);
  return parsed.data;
}

async function checkReach(card: ProviderCard, around: Surroundings): Promise<void> {
  const hosts = [...card.hosts.api, ...card.hosts.results];
  if (hosts.length > 0 && !(await around.canReach(hosts))) {
    throw refused('permission', 'problemNoPermission', card.label);
  }
}

async function makeOrder(job: Job, card: ProviderCard, around: Surroundings): Promise<Order> {
  const { choices } = job;
  const style = around.findStyle(choices.styleId);
  const photo = await around.database.photos.get(choices.photoId);
  if (!style) throw refused('rejected', 'problemStyleGone');
  if (photo?.state !== 'ready' || !photo.width || !photo.height) {
    throw refused('rejected', 'problemPhotoNotReady');
  }
  const request = z.safeParse(card.request, choices.request);
  if (!request.success) throw refused('rejected', 'problemRequestInvalid', card.label);
  return {
    jobId: job.id,
    photo: { bytes: photo.bytes, url: photo.url, width: photo.width, height: photo.height },
    style,
    roomType: choices.roomType,
    ...composePrompt(style, choices.roomType, choices.wish),
    variation: choices.variation,
    request: request.data,
    ...(choices.useMask && card.capabilities.mask !== 'none' ? { mask: photo.mask } : {}),
  };
}

function refused(
  kind: 'full' | 'provider' | 'account' | 'permission' | 'rejected',
  key: MessageKey,
  ...values: readonly string[]
): Problem {
  return new Problem({ kind, say: { key, values }, charged: 'no' });
}
