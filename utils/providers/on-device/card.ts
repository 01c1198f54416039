import * as z from 'zod/mini';
import type { ProviderCard } from '../spec';

export const card: ProviderCard = {
  id: 'on-device',
  label: 'On this device',
  description: {
    en: 'Draws furniture of the style into the photo, or changes its light and colour. Nothing leaves this device.',
  },
  hosts: { api: [], results: [] },
  capabilities: { clientJobId: false, credits: false, repeatable: true },
  pace: { firstSeconds: 0, everySeconds: 1, deadlineSeconds: 300, usualSeconds: 20 },
  account: z.object({}),
  modes: [
    {
      id: 'furnish',
      label: { en: 'Furniture' },
      takes: {
        photo: 'bytes',
        mask: 'none',
        object: false,
        words: false,
        earlier: false,
        scene: true,
      },
      images: 1,
      request: z.object({}),
      cost: () => ({ kind: 'free' }),
    },
    {
      id: 'tone',
      label: { en: 'Light, tone and wall colour' },
      takes: {
        photo: 'bytes',
        mask: 'surface-to-paint',
        object: false,
        words: false,
        earlier: false,
      },
      images: 1,
      request: z.object({
        paintWalls: z._default(z.boolean(), true).check(
          z.meta({
            title: 'Paint the walls',
            description:
              'Only where the walls are recognised with confidence, or where you marked them.',
          }),
        ),
      }),
      cost: () => ({ kind: 'free' }),
    },
  ],
  order: 0,
};
