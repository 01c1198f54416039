import * as z from 'zod/mini';
import type { ProviderCard } from '../spec';
import { requestSchema } from './request-schema';

export const accountSchema = z.object({
  key: z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(500),
    z.meta({
      title: 'API token',
      description: 'From your account page at InteriorDecoratorAI. Every Pro plan has one.',
      secret: true,
    }),
  ),
});

/** InteriorDecoratorAI: redesigns a room from the photo's bytes, by a room type and a style. */
export const card: ProviderCard = {
  id: 'interior-decorator-ai',
  label: 'InteriorDecoratorAI',
  description: {
    en: 'Redesigns the whole room by the names of a room type and a style; it takes no other words. InteriorDecoratorAI gets the photo itself and keeps the results on its servers.',
  },
  homepage: 'https://www.interiordecoratorai.com',
  // The account page that shows the token has no documented address; this page leads there.
  keyPage: 'https://www.interiordecoratorai.com/api/docs/?lang=en',
  dashboard: 'https://www.interiordecoratorai.com',
  hosts: {
    api: ['https://api.interiordecoratorai.com/*'],
    // Addresses of pictures are relative, and no document says to which of its hosts.
    results: ['https://*.interiordecoratorai.com/*'],
  },
  capabilities: { clientJobId: true, credits: false, repeatable: false },
  // Nothing is documented about time; four pictures at 4K are given a quarter of an hour.
  pace: { firstSeconds: 5, everySeconds: 5, deadlineSeconds: 900, usualSeconds: 40 },
  account: accountSchema,
  modes: [
    {
      id: 'conversion',
      label: { en: 'Redesign the room' },
      takes: {
        photo: 'bytes',
        mask: 'none',
        object: false,
        words: false,
        earlier: false,
        rooms: [
          ...(['living-room', 'bedroom', 'kitchen', 'dining-room', 'bathroom'] as const),
          ...(['home-office', 'kids-room', 'hallway', 'outdoor'] as const),
        ],
      },
      images: 4,
      request: requestSchema,
      // "1 credit per conversion, 2 with staging or sketch"; of several pictures it says nothing.
      cost: ({ staging, sketch }) => ({
        kind: 'credits',
        credits: staging === true || sketch === true ? 2 : 1,
      }),
    },
  ],
  order: 30,
};
