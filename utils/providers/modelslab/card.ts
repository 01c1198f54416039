import * as z from 'zod/mini';
import type { ProviderCard } from '../spec';
import { endpoints } from './endpoints';
import { label } from './service';

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

/** ModelsLab's interior family, version 6: works on photos at public addresses. */
export const card: ProviderCard = {
  id: 'modelslab',
  label,
  description: {
    en: 'Redesigns and furnishes rooms, puts objects in or takes them out, and renders sketches and plans with image models. ModelsLab gets the web addresses of the pictures and the prompt, and keeps the result at an address that anyone who knows it can open.',
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
  // Five queued requests per account on the smallest plan, whatever the endpoint; more on others.
  pace: {
    ...{ firstSeconds: 3, everySeconds: 3, deadlineSeconds: 600, usualSeconds: 20 },
    atOnce: 5,
  },
  account: accountSchema,
  modes: endpoints,
  order: 10,
};
