import * as z from 'zod/mini';
import type { ProviderCard } from '../spec';
import { requestSchema } from './request-schema';

export const accountSchema = z.object({
  key: z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(500),
    z.meta({
      title: 'API key',
      description: 'From the API keys page of your ModelsLab dashboard.',
      secret: true,
    }),
  ),
});

/** ModelsLab v6 `interior/make`: redesigns the room of a photo at a public address. */
export const card: ProviderCard = {
  id: 'modelslab',
  label: 'ModelsLab',
  description: {
    en: 'Redesigns the whole room with an image model. ModelsLab gets the photo’s web address and the prompt, and keeps the result at an address that anyone who knows it can open.',
  },
  homepage: 'https://modelslab.com',
  keyPage: 'https://modelslab.com/dashboard/api-keys',
  dashboard: 'https://modelslab.com/dashboard',
  hosts: {
    api: ['https://modelslab.com/*'],
    results: [
      'https://*.r2.dev/*',
      'https://*.modelslab.com/*',
      'https://*.modelslab.ai/*',
      'https://cdn2.stablediffusionapi.com/*',
    ],
  },
  capabilities: { clientJobId: false, credits: true, repeatable: false },
  pace: { firstSeconds: 3, everySeconds: 3, deadlineSeconds: 600, usualSeconds: 20 },
  account: accountSchema,
  modes: [
    {
      id: 'make',
      label: { en: 'Redesign the room' },
      takes: { photo: 'url', mask: 'none', object: false, words: true, earlier: false },
      images: 1,
      request: requestSchema,
      // No public document says what one picture costs.
      cost: () => ({ kind: 'unknown' }),
    },
  ],
  order: 10,
};
