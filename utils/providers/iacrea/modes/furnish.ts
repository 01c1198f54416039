/** Source: docs.iacrea.com/en/api-reference/endpoint/furnish (version 4). */
import * as z from 'zod/mini';
import type { Order } from '@/utils/providers/spec';
import { photoAddress } from '../addresses';
import { choice, roomChoice, themeChoice, toWebhook, webhookField } from '../fields';
import { roomOf } from '../rooms';
import type { Body, Service } from '../service';
import { themeOf } from '../themes';

const themes = ['MODERN', 'SCANDINAVIAN', 'COASTAL', 'FARMHOUSE', 'LUXURY', 'AMERICAN'] as const;
const rooms = ['LIVING_ROOM', 'BEDROOM', 'DINING', 'HOME_OFFICE', 'KIDS', 'OUTDOOR'] as const;

const request = z.object({
  theme: themeChoice(...themes),
  room: roomChoice(...rooms),
  generationMode: choice('Furnishing', ['creative', 'realist'], 'creative', {
    realist: 'Realistic',
  }),
  webhook: webhookField,
});

export const furnish: Service = {
  path: 'furnish/v4',
  mode: {
    id: 'furnish',
    label: { en: 'Furnish the room' },
    takes: { photo: 'url', mask: 'none', object: false, words: true, earlier: true },
    images: 4,
    request,
    cost: () => ({ kind: 'unknown' }),
  },
  generate: (order) => ({ image_url: photoAddress(order), ...wishes(order) }),
  vary: wishes,
};

function wishes(order: Order): Body {
  const { theme, room, generationMode, webhook } = z.parse(request, order.request);
  return {
    theme: themeOf(order.style, theme, themes),
    room_type: roomOf(order, room, rooms),
    generation_mode: generationMode,
    prompt: order.prompt,
    ...toWebhook(webhook),
  };
}
