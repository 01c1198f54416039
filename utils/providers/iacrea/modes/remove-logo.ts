/** Source: docs.iacrea.com/en/api-reference/endpoint/remove_logo. */
import * as z from 'zod/mini';
import type { Order } from '@/utils/providers/spec';
import { maskAddress, optionalMask, photoAddress } from '../addresses';
import { toWebhook, webhookField } from '../fields';
import type { Service } from '../service';

const request = z.object({ webhook: webhookField });

export const removeLogo: Service = {
  path: 'remove_logo',
  mode: {
    id: 'remove-logo',
    label: { en: 'Remove a marked logo' },
    takes: {
      photo: 'url',
      mask: 'area-to-change',
      maskRequired: true,
      object: false,
      words: false,
      earlier: true,
    },
    images: 4,
    request,
    cost: () => ({ kind: 'unknown' }),
  },
  generate: (order) => ({
    image_url: photoAddress(order),
    mask_url: maskAddress(order),
    ...webhookOf(order),
  }),
  vary: (order) => ({
    original_url: photoAddress(order),
    ...optionalMask(order),
    ...webhookOf(order),
  }),
};

function webhookOf(order: Order) {
  return toWebhook(z.parse(request, order.request).webhook);
}
