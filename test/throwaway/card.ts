import * as z from 'zod/mini';
import type { ProviderCard } from '@/utils/providers/spec';

/** A provider that exists only in a copy of the project, to prove that a folder is enough. */
export const card: ProviderCard = {
  id: 'throwaway',
  label: 'Throwaway',
  description: { en: 'Answers at once.' },
  hosts: { api: ['https://throwaway.example/*'], results: ['https://throwaway.example/*'] },
  capabilities: { clientJobId: false, credits: false, repeatable: false },
  pace: { firstSeconds: 1, everySeconds: 1, deadlineSeconds: 60, usualSeconds: 5 },
  account: z.object({
    key: z.string().check(z.minLength(1), z.meta({ title: 'API key', secret: true })),
  }),
  modes: [
    {
      id: 'make',
      label: { en: 'Make' },
      takes: { photo: 'url', mask: 'none', object: false, words: true, earlier: false },
      images: 1,
      request: z.object({}),
      cost: () => ({ kind: 'credits', credits: 1 }),
    },
  ],
  order: 99,
};
