import * as z from 'zod/mini';
import type { ProviderCard } from '../spec';
import { label } from './identity';
import { services } from './services';

const [first, ...others] = services;

/** The user id travels in every body. As a secret: with the key it is the account. */
const secret = (title: string, description: string) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1),
      z.maxLength(500),
      z.regex(/^\S+$/),
      z.meta({ title, description, secret: true }),
    );

export const accountSchema = z.object({
  userId: secret('User id', 'From your Developer Space at IACrea: letters, digits and dashes.'),
  key: secret(
    'API key',
    'From your Developer Space. IACrea opens its API for an account when asked at contact@iacrea.com.',
  ),
});

/** IACrea: furnishes, renovates and creates rooms in a photo at a public address. */
export const card: ProviderCard = {
  id: 'iacrea',
  label,
  description: {
    en: 'Furnishes, renovates or clears the room, or creates one in an area you mark. IACrea gets the web addresses of the photo and of the marked area and fetches both from there.',
  },
  homepage: 'https://www.iacrea.com',
  keyPage: 'https://docs.iacrea.com/en/api-reference/introduction',
  dashboard: 'https://www.iacrea.com',
  hosts: {
    api: ['https://iacrea.com/*'],
    // No document says where pictures lie. Its four statuses are those of Replicate.
    results: [
      'https://*.iacrea.com/*',
      'https://*.iacrea.ai/*',
      'https://*.replicate.delivery/*',
      'https://storage.googleapis.com/*',
      'https://*.amazonaws.com/*',
    ],
  },
  capabilities: { clientJobId: false, credits: true, repeatable: false },
  // "Can take up to several minutes."
  pace: { firstSeconds: 10, everySeconds: 7, deadlineSeconds: 900, usualSeconds: 90 },
  account: accountSchema,
  // No public document says what a picture costs, and with some plans variations are free.
  modes: [first.mode, ...others.map(({ mode }) => mode)],
  order: 25,
};
