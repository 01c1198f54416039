import { Problem } from '@/utils/lib/problem';
import type { MessageKey } from '@/utils/lib/words';
import type { Order, OrderPhoto } from '../spec';
import { label } from './service';

/** Where the vendor finds the photo. @throws Problem when it has no public address */
export function photoAddress({ photo }: Order): string {
  return addressOf(photo) ?? refuse('problemNeedsPublicPhoto');
}

/** Where the vendor finds the object's picture. @throws Problem when it is missing or not public */
export function objectAddress({ object }: Order): string {
  if (!object) return refuse('problemObjectMissing');
  return addressOf(object) ?? refuse('problemNeedsPublicObject');
}

function addressOf({ url }: OrderPhoto): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}

function refuse(key: MessageKey): never {
  throw new Problem({ kind: 'rejected', say: { key, values: [label] }, charged: 'no' });
}
