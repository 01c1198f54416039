import * as z from 'zod/mini';
import type { ProviderCard } from '../spec';

export const card: ProviderCard = {
  id: 'on-device',
  label: 'On this device',
  description: {
    en: 'Light, tone and wall colour of the style; adds no furniture. Nothing leaves this device.',
  },
  hosts: { api: [], results: [] },
  capabilities: {
    input: 'bytes',
    mask: 'surface-to-paint',
    objectImage: false,
    seed: false,
    images: 1,
    cancel: true,
    clientJobId: false,
    credits: false,
    variation: false,
    repeatable: true,
  },
  pace: { firstSeconds: 0, everySeconds: 1, deadlineSeconds: 120, usualSeconds: 3 },
  account: z.object({}),
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
  order: 0,
};
