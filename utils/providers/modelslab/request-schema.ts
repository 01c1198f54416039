/**
 * What may be tuned per request: every field of `POST /interior/make` that isn't the photo, the key
 * or the prompt, in our words. Source: the vendor's OpenAPI document "Interior".
 */
import * as z from 'zod/mini';

const words = (limit: number) => z.optional(z.string().check(z.trim(), z.maxLength(limit)));

/** How much changes. */
const look = {
  // The vendor contradicts itself: examples 0.99, newer reference "1.0 to 10.0" with default 5, and
  // in the same sentence 1.0 as "full destruction". 0 to 1 is what every example stays within.
  strength: z._default(
    z.number().check(
      z.minimum(0),
      z.maximum(1),
      z.multipleOf(0.01),
      z.meta({
        title: 'Strength',
        description:
          'How far the prompt may move away from the photo. 1 keeps almost nothing of it.',
      }),
    ),
    0.99,
  ),
  guidance: z._default(
    z.int().check(
      z.minimum(1),
      z.maximum(20),
      z.meta({
        title: 'Guidance',
        description: 'How closely the picture follows the words of the prompt.',
      }),
    ),
    8,
  ),
  // Documented as "21, 31, or 41" and, as the default, 51.
  steps: z._default(
    z.enum(['21', '31', '41', '51']).check(
      z.meta({
        title: 'Steps',
        description: 'More steps take longer and bring finer detail.',
        labels: { '21': '21 (fastest)', '31': '31', '41': '41', '51': '51 (finest)' },
      }),
    ),
    '41',
  ),
  specificObject: words(200).check(
    z.meta({
      title: 'Must appear',
      description: 'One piece of furniture or decoration that the room must show, e.g. "armchair".',
    }),
  ),
  negativePrompt: words(1000).check(
    z.meta({
      title: 'Keep away',
      description: "Things to keep out of the picture, added to the style's own list.",
      long: true,
    }),
  ),
};

const advanced = {
  seed: z.optional(z.int().check(z.minimum(0))).check(
    z.meta({
      title: 'Seed',
      description:
        'The same seed with the same photo and words makes the same picture; another variation counts up from it. Blank or 0 means random.',
      advanced: true,
    }),
  ),
  scaleDown: z._default(z.int().check(z.minimum(0)), 6).check(
    z.meta({
      title: 'Scale down',
      description: 'How much ModelsLab shrinks the photo before it works on it.',
      advanced: true,
    }),
  ),
  wideStrength: z.optional(z.number().check(z.minimum(1), z.maximum(10))).check(
    z.meta({
      title: 'Strength from 1 to 10',
      description:
        "ModelsLab's newer reference gives this range. Fill it in only if your account works with it; it then replaces Strength.",
      advanced: true,
    }),
  ),
  base64: z._default(z.boolean(), false).check(
    z.meta({
      title: 'Answer as text',
      description: 'Ask for the picture as base64 text instead of a picture file.',
      advanced: true,
    }),
  ),
  temporaryLinks: z._default(z.boolean(), false).check(
    z.meta({
      title: 'Temporary links',
      description: "ModelsLab's public addresses of the result stop working after 24 hours.",
      advanced: true,
    }),
  ),
  webhook: z.optional(z.url({ protocol: /^https?$/ })).check(
    z.meta({
      title: 'Webhook',
      description: 'An address of your own that ModelsLab also tells when the picture is ready.',
      advanced: true,
    }),
  ),
  trackId: z.optional(z.int()).check(
    z.meta({
      title: 'Track id',
      description: 'A number that ModelsLab repeats to your webhook.',
      advanced: true,
    }),
  ),
};

export const requestSchema = z.object({ ...look, ...advanced });
