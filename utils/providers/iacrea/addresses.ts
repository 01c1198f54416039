/**
 * Photos and masks travel as public addresses only: no document shows another way. Masks are sent
 * white where the picture may change. The documents don't say which colour that is; white is what
 * most services take.
 */
import { Problem } from '@/utils/lib/problem';
import type { MessageKey } from '@/utils/lib/words';
import type { Order } from '../spec';
import { label } from './identity';

/** @throws Problem when the photo has no public address */
export function photoAddress({ photo }: Order): string {
  return expectPublic(photo.url, 'problemNeedsPublicPhoto');
}

/** @throws Problem when there is no mask, or none at a public address */
export function maskAddress({ maskUrl }: Order): string {
  return expectPublic(maskUrl, 'problemNeedsPublicMask');
}

/**
 * The field for a mask where one may be left out.
 * @throws Problem when one was drawn that has no public address: it must not be ignored silently
 */
export function optionalMask(order: Order): { mask_url?: string } {
  const drawn = order.mask !== undefined || order.maskUrl !== undefined;
  return drawn ? { mask_url: maskAddress(order) } : {};
}

/** The photo's size in pixels. @throws Problem when nobody knows it */
export function photoSize({ photo }: Order): { width: number; height: number } {
  const { width, height } = photo;
  if (width > 0 && height > 0) return { width, height };
  throw refused('problemPhotoNotReady');
}

function expectPublic(address: string | undefined, problem: MessageKey): string {
  if (address !== undefined && /^https?:\/\//i.test(address)) return address;
  throw refused(problem);
}

function refused(key: MessageKey): Problem {
  return new Problem({ kind: 'rejected', say: { key, values: [label] }, charged: 'no' });
}
