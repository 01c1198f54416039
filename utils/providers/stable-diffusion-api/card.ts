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
      description: 'From the API keys page of your Stable Diffusion API dashboard.',
      secret: true,
    }),
  ),
});

/** stablediffusionapi.com v5 `interior`: redesigns the room of a photo at a public address. */
export const card: ProviderCard = {
  id: 'stable-diffusion-api',
  label: 'Stable Diffusion API v5',
  description: {
    en: 'Redesigns the whole room with an older image model, 512 pixels wide. Stable Diffusion API gets the photo’s web address and the prompt, and keeps the result at an address that anyone who knows it can open.',
  },
  homepage: 'https://stablediffusionapi.com',
  keyPage: 'https://stablediffusionapi.com/dashboard/apikeys',
  dashboard: 'https://stablediffusionapi.com/dashboard',
  hosts: {
    // The company now runs as ModelsLab; whether this host still answers isn't known.
    api: ['https://stablediffusionapi.com/*'],
    results: [
      'https://*.r2.dev/*',
      'https://*.stablediffusionapi.com/*',
      'https://*.modelslab.com/*',
      'https://*.modelslab.ai/*',
    ],
  },
  capabilities: { clientJobId: false, credits: false, repeatable: false },
  pace: { firstSeconds: 3, everySeconds: 3, deadlineSeconds: 600, usualSeconds: 20 },
  account: accountSchema,
  modes: [
    {
      id: 'interior',
      label: { en: 'Redesign the room' },
      takes: { photo: 'url', mask: 'none', object: false, words: true, earlier: false },
      images: 1,
      request: requestSchema,
      // Plans have a monthly number of requests; no public document says what one picture costs.
      cost: () => ({ kind: 'unknown' }),
    },
  ],
  order: 40,
};
