import * as z from 'zod/mini';
import { Problem } from '@/utils/lib/problem';
import type { MessageKey } from '@/utils/lib/words';
import { findMode } from '@/utils/providers/find-mode';
import type {
  AccountValues,
  Mode,
  Order,
  OrderPhoto,
  Price,
  ProviderAdapter,
  ProviderCard,
} from '@/utils/providers/spec';
import { maskOf } from '@/utils/store/mask-of';
import type { Photo } from '@/utils/store/rows';
import { composePrompt } from './compose-prompt';
import type { Choices, Job } from './job';
import { hashOrder } from './order-hash';
import { publishOrder } from './publish-order';
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
export async function prepareOrder(
  job: Job,
  around: Surroundings,
  signal: AbortSignal,
): Promise<Prepared> {
  const { card, adapter } = findProvider(job, around);
  const account = await findAccount(job, card, around);
  await checkReach(card, around);
  if ((await around.freeBytes()) < NEEDED_BYTES) throw refused('full', 'problemDiskFull');
  const mode = await findAgreed(job, card);
  const made = await makeOrder(job, card, mode, around);
  const order = await publishOrder(made, mode, { choices: job.choices, card }, around, signal);
  return { card, adapter, account, order };
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

/** The mode that was agreed to, never another in its place. */
async function findAgreed({ choices, price, orderHash }: Job, card: ProviderCard): Promise<Mode> {
  const mode = findMode(card, choices.modeId);
  if (choices.modeId !== undefined && mode.id !== choices.modeId) {
    throw refused('rejected', 'problemModeGone', card.label);
  }
  if (orderHash !== undefined && orderHash !== (await hashOrder(choices, price))) {
    throw refused('rejected', 'problemOrderChanged');
  }
  return mode;
}

function samePrice(a: Price, b: Price): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

async function makeOrder(
  { id, choices, price }: Job,
  card: ProviderCard,
  mode: Mode,
  around: Surroundings,
): Promise<Order> {
  const style = around.findStyle(choices.styleId);
  if (!style) throw refused('rejected', 'problemStyleGone');
  const photo = await findPhoto(choices.photoId, around);
  const request = z.safeParse(mode.request, choices.request);
  if (!request.success) throw refused('rejected', 'problemRequestInvalid', card.label);
  if (!samePrice(mode.cost(request.data), price)) throw refused('rejected', 'problemPriceChanged');
  const mask = choices.useMask ? maskOf(photo, mode.takes.mask) : undefined;
  const earlier = mode.takes.earlier ? await findEarlier(choices, around) : undefined;
  // A variation without a mask of its own keeps the earlier one.
  if (mode.takes.maskRequired && !mask && earlier === undefined) {
    throw refused('rejected', 'problemMaskMissing', card.label);
  }
  return {
    jobId: id,
    mode: mode.id,
    photo: toOrderPhoto(photo),
    style,
    roomType: choices.roomType,
    ...composePrompt(style, choices.roomType, choices.wish),
    variation: choices.variation,
    request: request.data,
    ...(mask ? { mask } : {}),
    ...(mode.takes.object ? { object: await findObject(choices, card, around) } : {}),
    ...(earlier === undefined ? {} : { earlier }),
    ...(mode.takes.scene && { calibration: photo.calibration, scene: choices.scene }),
  };
}

async function findPhoto(id: string, around: Surroundings): Promise<Photo> {
  const photo = await around.database.photos.get(id);
  if (photo?.state === 'ready') return photo;
  throw refused('rejected', 'problemPhotoNotReady');
}

function toOrderPhoto({ bytes, url, width = 0, height = 0 }: Photo): OrderPhoto {
  return { bytes, url, width, height };
}

async function findObject(
  { objectPhotoId }: Choices,
  card: ProviderCard,
  around: Surroundings,
): Promise<OrderPhoto> {
  if (objectPhotoId === undefined) throw refused('rejected', 'problemObjectMissing', card.label);
  return toOrderPhoto(await findPhoto(objectPhotoId, around));
}

/** The ticket of the job to vary; a variation whose first job is gone is a fresh start. */
async function findEarlier({ earlierJobId }: Choices, around: Surroundings): Promise<unknown> {
  if (earlierJobId === undefined) return undefined;
  return (await around.database.jobs.get(earlierJobId))?.operation;
}

function refused(
  kind: 'full' | 'provider' | 'account' | 'permission' | 'rejected',
  key: MessageKey,
  ...values: readonly string[]
): Problem {
  return new Problem({ kind, say: { key, values }, charged: 'no' });
}
