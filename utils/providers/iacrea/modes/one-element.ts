/** Source: docs.iacrea.com/en/api-reference/endpoint/one_element; its list of elements ends with "etc.". */
import * as z from 'zod/mini';
import type { Order } from '@/utils/providers/spec';
import { photoAddress } from '../addresses';
import { choice, toWebhook, webhookField } from '../fields';
import type { Service } from '../service';

const request = z.object({
  element: choice('Element', ['WALL', 'FLOOR', 'CEILING', 'FURNITURE'], 'WALL'),
  webhook: webhookField,
});

export const oneElement: Service = {
  path: 'one_element',
  mode: {
    id: 'one-element',
    label: { en: 'Change one element' },
    takes: { photo: 'url', mask: 'none', object: false, words: false, earlier: true },
    images: 4,
    request,
    cost: () => ({ kind: 'unknown' }),
  },
  generate(order) {
    const { element, webhook } = chosen(order);
    return { image_url: photoAddress(order), element, ...toWebhook(webhook) };
  },
  // The documents name the element `room_type` here.
  vary: (order) => ({ room_type: chosen(order).element }),
};

function chosen(order: Order) {
  return z.parse(request, order.request);
}
