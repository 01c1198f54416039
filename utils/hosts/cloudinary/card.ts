import * as z from 'zod/mini';
import type { HostCard } from '../spec';

const label = 'Cloudinary';
export const api = 'https://api.cloudinary.com';

export const accountSchema = z.object({
  cloudName: z
    .string()
    .check(
      z.trim(),
      z.regex(/^[\w-]{1,100}$/),
      z.meta({ title: 'Cloud name', description: 'As your Cloudinary dashboard shows it.' }),
    ),
  // Whoever knows both may upload to the account.
  uploadPreset: z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(200),
    z.meta({
      title: 'Upload preset',
      description: 'The name of an unsigned one: Settings, Upload, Upload presets.',
      secret: true,
    }),
  ),
});

/**
 * Cloudinary, by unsigned upload: `POST /v1_1/<cloud name>/image/upload` with an upload preset.
 * Source: cloudinary.com/documentation/upload_images, "Unsigned upload".
 */
export const card: HostCard = {
  id: 'cloudinary',
  label,
  description: {
    en: 'Uploads the picture to your Cloudinary account. It needs your cloud name and an unsigned upload preset, and no key.',
  },
  publicity: {
    en: 'Cloudinary keeps the picture at an address that anyone who knows it can open, until you delete it in your Cloudinary account.',
  },
  homepage: 'https://cloudinary.com',
  keyPage: 'https://console.cloudinary.com/settings/upload/presets',
  account: accountSchema,
  reaches: () => [`${api}/*`],
  // What the free plan takes for a picture.
  limitBytes: 10_000_000,
  order: 30,
};
