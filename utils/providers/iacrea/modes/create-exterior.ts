/** Source: docs.iacrea.com/en/api-reference/endpoint/create_exterior. */
import * as z from 'zod/mini';
import type { Order } from '@/utils/providers/spec';
import { maskAddress, optionalMask, photoAddress, photoSize } from '../addresses';
import { choice, toWebhook, webhookField } from '../fields';
import type { Service } from '../service';

const request = z.object({
  exterior: choice('What to create', ['TERRACE', 'POOL', 'PETANQUE'], 'TERRACE', {
    PETANQUE: 'Petanque court',
  }),
  webhook: webhookField,
});

export const createExterior: Service = {
  path: 'create_exterior',
  mode: {
    id: 'create-exterior',
    label: { en: 'Create a terrace or pool in a marked area' },
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
    ...wishes(order),
    ...photoSize(order),
  }),
  vary: (order) => ({
    original_url: photoAddress(order),
    ...optionalMask(order),
    ...wishes(order),
  }),
};

function wishes(order: Order) {
  const { exterior, webhook } = z.parse(request, order.request);
  return { room_type: exterior, ...toWebhook(webhook) };
}
