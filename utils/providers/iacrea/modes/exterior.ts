/** Source: docs.iacrea.com/en/api-reference/endpoint/exterior (version 2). */
import * as z from 'zod/mini';
import type { Order } from '@/utils/providers/spec';
import { photoAddress } from '../addresses';
import { choice, toggle, toWebhook, webhookField } from '../fields';
import type { Body, Service } from '../service';

const request = z.object({
  exterior: choice('Kind', ['JARDIN', 'GAZON', 'POOL', 'BALCON', 'TERRACE'], 'JARDIN'),
  keepFacade: toggle('Keep the facade', true),
  blueSky: toggle('Blue sky'),
  webhook: webhookField,
});

export const exterior: Service = {
  path: 'exterior/v2',
  mode: {
    id: 'exterior',
    label: { en: 'Improve a garden, balcony or terrace' },
    takes: { photo: 'url', mask: 'none', object: false, words: false, earlier: true },
    images: 4,
    request,
    cost: () => ({ kind: 'unknown' }),
  },
  generate: (order) => ({ image_url: photoAddress(order), ...wishes(order) }),
  vary: wishes,
};

function wishes(order: Order): Body {
  const { exterior: kind, keepFacade, blueSky, webhook } = z.parse(request, order.request);
  return {
    room_type: kind,
    keep_facade: keepFacade,
    blue_sky: blueSky,
    ...toWebhook(webhook),
  };
}
