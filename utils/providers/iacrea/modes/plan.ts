/**
 * Source: docs.iacrea.com/en/api-reference/endpoint/plan (version 2). Its themes are "MODERN,
 * SCANDINAVIAN, LUXURIOUS, etc.", depending on the room.
 */
import * as z from 'zod/mini';
import type { Order } from '@/utils/providers/spec';
import { photoAddress } from '../addresses';
import { roomChoice, themeChoice, toWebhook, webhookField } from '../fields';
import { roomOf } from '../rooms';
import type { Service } from '../service';
import { themeOf } from '../themes';

const themes = ['MODERN', 'SCANDINAVIAN', 'LUXURIOUS'] as const;

const rooms = [
  'LIVING_ROOM',
  'BEDROOM',
  'EMPTY',
  'KITCHEN',
  'DINING_ROOM',
  'DINING_LIVING_ROOM',
  'HOME_OFFICE',
  'SHOWEROOM',
  'BATHROOM',
  'VERANDA',
  'WC',
] as const;

const request = z.object({
  theme: themeChoice(...themes),
  room: roomChoice(...rooms),
  styleImage: z.optional(z.url({ protocol: /^https?$/ })).check(
    z.meta({
      title: 'Picture of the style',
      description: 'The public address of a picture whose style the result takes over.',
      advanced: true,
    }),
  ),
  webhook: webhookField,
});

export const plan: Service = {
  path: 'plan/v2',
  mode: {
    id: 'plan',
    label: { en: 'Turn a 3D plan into a photo' },
    takes: { photo: 'url', mask: 'none', object: false, words: false, earlier: true },
    images: 4,
    request,
    cost: () => ({ kind: 'unknown' }),
  },
  generate(order) {
    const { styleImage, webhook } = z.parse(request, order.request);
    return {
      image_url: photoAddress(order),
      ...wishes(order),
      ...(styleImage ? { style_image_url: styleImage } : {}),
      ...toWebhook(webhook),
    };
  },
  vary: wishes,
};

function wishes(order: Order) {
  const { theme, room } = z.parse(request, order.request);
  return {
    theme: themeOf(order.style, theme, themes),
    room_type: roomOf(order, room, rooms),
  };
}
