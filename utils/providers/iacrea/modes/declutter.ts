/**
 * Source: docs.iacrea.com/en/api-reference/endpoint/declutter. It says that a mask may be given, but
 * not in which field: `mask_url` is what its other services call it.
 */
import * as z from 'zod/mini';
import { optionalMask, photoAddress } from '../addresses';
import { toWebhook, webhookField } from '../fields';
import type { Service } from '../service';

const request = z.object({ webhook: webhookField });

export const declutter: Service = {
  path: 'declutter_total',
  mode: {
    id: 'declutter',
    label: { en: 'Clear the room, or what is marked' },
    takes: { photo: 'url', mask: 'area-to-change', object: false, words: false, earlier: true },
    images: 4,
    request,
    cost: () => ({ kind: 'unknown' }),
  },
  generate(order) {
    const mask = optionalMask(order);
    return {
      image_url: photoAddress(order),
      auto: mask.mask_url === undefined,
      ...mask,
      ...toWebhook(z.parse(request, order.request).webhook),
    };
  },
  vary: (order) => ({ original_url: photoAddress(order), ...optionalMask(order) }),
};
