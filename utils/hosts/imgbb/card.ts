import * as z from 'zod/mini';
import type { HostCard } from '../spec';

const label = 'imgbb';
export const api = 'https://api.imgbb.com';

export const accountSchema = z.object({
  key: z
    .string()
    .check(
      z.trim(),
      z.minLength(1),
      z.maxLength(200),
      z.meta({ title: 'API key', description: 'From api.imgbb.com.', secret: true }),
    ),
  // Documented are 60 seconds to 180 days.
  keptForHours: z._default(
    z.enum(['1', '24', '168', '720']).check(
      z.meta({
        title: 'Keep pictures for',
        labels: { '1': 'One hour', '24': 'One day', '168': 'One week', '720': '30 days' },
      }),
    ),
    '24',
  ),
});

/** imgbb, `POST /1/upload`. Source: api.imgbb.com. */
export const card: HostCard = {
  id: 'imgbb',
  label,
  description: { en: 'Uploads the picture to imgbb. It needs a free key from there.' },
  publicity: {
    en: 'imgbb keeps the picture at an address that anyone who knows it can open, and deletes it after the time you set.',
  },
  homepage: 'https://imgbb.com',
  keyPage: 'https://api.imgbb.com',
  account: accountSchema,
  reaches: () => [`${api}/*`],
  limitBytes: 32_000_000,
  order: 40,
};
