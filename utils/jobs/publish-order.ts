import { publishPatiently } from '@/utils/hosts/publish-patiently';
import { Problem } from '@/utils/lib/problem';
import type { Mode, Order, OrderPhoto, ProviderCard } from '@/utils/providers/spec';
import type { Choices } from './job';
import type { Surroundings } from './surroundings';

/**
 * Gives public addresses to what a mode needs by address and has none: the photo, the object, the
 * mask. Pictures that have an address are passed as they are. Runs before the submit is claimed, so
 * a worker that dies here has sent nothing that costs anything.
 * @throws Problem charged 'no'; also when nobody chose a host: nothing becomes public by itself
 */
export async function publishOrder(
  order: Order,
  mode: Mode,
  { choices, card }: { choices: Choices; card: ProviderCard },
  around: Surroundings,
  signal: AbortSignal,
): Promise<Order> {
  if (mode.takes.photo !== 'url') return order;
  const publish = (bytes: Blob, kind: 'picture' | 'mask') =>
    publishByHost(bytes, kind, choices, card, around, signal);
  const photo = await withAddress(order.photo, publish);
  return {
    ...order,
    photo,
    ...(order.object ? { object: await withAddress(order.object, publish) } : {}),
    ...(order.mask ? { maskUrl: await publish(order.mask, 'mask') } : {}),
  };
}

type Publish = (bytes: Blob, kind: 'picture' | 'mask') => Promise<string>;

async function withAddress(photo: OrderPhoto, publish: Publish): Promise<OrderPhoto> {
  if (photo.url || !photo.bytes) return photo;
  return { ...photo, url: await publish(photo.bytes, 'picture') };
}

async function publishByHost(
  bytes: Blob,
  kind: 'picture' | 'mask',
  { hostId, hostAccountId }: Choices,
  card: ProviderCard,
  around: Surroundings,
  signal: AbortSignal,
): Promise<string> {
  const host = hostId === undefined ? undefined : around.findHost(hostId);
  const account = hostAccountId === undefined ? undefined : await around.openAccount(hostAccountId);
  if (!host || !account) {
    const say = { key: 'problemNeedsHost' as const, values: [card.label] };
    throw new Problem({ kind: 'rejected', say, charged: 'no' });
  }
  const { url } = await publishPatiently(bytes, { host, account, kind, signal }, around);
  return url;
}
