import * as z from 'zod/mini';
import type { ProviderCard } from '../spec';

export const card: ProviderCard = {
  id: 'on-device',
  label: 'On this device',
  description: {
    en: 'Light, tone and wall colour of the style; adds no furniture. Nothing leaves this device.',
  },
  hosts: { api: [], results: [] },
  capabilities: { clientJobId: false, credits: false, repeatable: true },
  pace: { firstSeconds: 0, everySeconds: 1, deadlineSeconds: 120, usualSeconds: 3 },
  account: z.object({}),
  modes: [
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
