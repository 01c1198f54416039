import { accountSchema, card as provider } from '@/utils/providers/modelslab/card';
import type { HostCard } from '../spec';

/**
 * "max 5MB uploads" may be meant of the base64 text, which is a third longer than what it holds. A
 * photo between the two is sent a little smaller, which is better than being refused.
 */
const LIMIT_BYTES = 3_700_000;

/**
 * ModelsLab v6 `POST /base64_to_url`, with the account that asks for the restaging.
 * Source: the vendor's page "Base64 to URL".
 */
export const card: HostCard = {
  id: provider.id,
  label: provider.label,
  description: {
    en: 'Uploads the picture with your ModelsLab account, which needs nothing else.',
  },
  publicity: {
    en: 'ModelsLab keeps the picture for 24 hours at an address that anyone who knows it can open.',
  },
  ...(provider.homepage ? { homepage: provider.homepage } : {}),
  ...(provider.keyPage ? { keyPage: provider.keyPage } : {}),
  provider: provider.id,
  account: accountSchema,
  reaches: () => provider.hosts.api,
  limitBytes: LIMIT_BYTES,
  order: 10,
};
