/** Source: docs.iacrea.com/en/api-reference/endpoint/create_room and /en/features/create_room. */
import * as z from 'zod/mini';
import type { Order } from '@/utils/providers/spec';
import { maskAddress, optionalMask, photoAddress, photoSize } from '../addresses';
import { roomChoice, themeChoice, toWebhook, webhookField } from '../fields';
import { roomOf } from '../rooms';
import type { Body, Service } from '../service';
import { themeOf } from '../themes';

const themes = ['MODERN', 'INDUSTRIAL', 'SCANDINAVIAN', 'LUXURIOUS'] as const;
/** The misspelling is the vendor's. */
const rooms = ['BATHROOM', 'KITCHEN', 'SHOWEROOM'] as const;

const request = z.object({
  theme: themeChoice(...themes),
  room: roomChoice(...rooms),
  webhook: webhookField,
});

export const createRoom: Service = {
  path: 'create_room',
  mode: {
    id: 'create-room',
    label: { en: 'Create a kitchen or bathroom in a marked area' },
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
  // Without a mask the one of the earlier picture is used again.
  vary: (order) => ({
    original_url: photoAddress(order),
    ...optionalMask(order),
    ...wishes(order),
  }),
};

function wishes(order: Order): Body {
  const { theme, room, webhook } = z.parse(request, order.request);
  return {
    room_type: roomOf(order, room, rooms),
    theme: themeOf(order.style, theme, themes),
    ...toWebhook(webhook),
  };
}
