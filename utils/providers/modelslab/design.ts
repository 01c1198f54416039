/**
 * How far and how finely an image model redraws the photo: the fields that all endpoints have but
 * `interior_mixer` and `object_removal`. Source: the vendor's OpenAPI document "Interior".
 */
import * as z from 'zod/mini';
import type { Order } from '../spec';
import { photoAddress } from './public-address';

/** What one looks at first. */
export const designFields = {
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
  negativePrompt: z.optional(z.string().check(z.trim(), z.maxLength(1000))).check(
    z.meta({
      title: 'Keep away',
      description: "Things to keep out of the picture, added to the style's own list.",
      long: true,
    }),
  ),
};

export const advancedDesignFields = {
  seed: z.optional(z.int().check(z.minimum(0))).check(
    z.meta({
      title: 'Seed',
      description:
        'The same seed with the same photo and words makes the same picture; another variation counts up from it. Blank or 0 means random.',
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
  temporaryLinks: z._default(z.boolean(), false).check(
    z.meta({
      title: 'Temporary links',
      description: "ModelsLab's public addresses of the result stop working after 24 hours.",
      advanced: true,
    }),
  ),
};

const schema = z.object({ ...designFields, ...advancedDesignFields });

/** @throws Problem when the photo has no public address */
export function toDesign(order: Order, request: z.infer<typeof schema>) {
  return {
    init_image: photoAddress(order),
    prompt: order.prompt,
    negative_prompt: [order.negativePrompt, request.negativePrompt].filter(Boolean).join(', '),
    strength: request.wideStrength ?? request.strength,
    num_inference_steps: Number(request.steps),
    guidance_scale: request.guidance,
    seed: readSeed(request.seed, order.variation),
    temp: request.temporaryLinks,
  };
}

/**
 * null asks for a random seed. The documented default 0 came back with a random seed in the docs'
 * own example, so 0 is sent as what it means.
 */
function readSeed(seed: number | undefined, variation: number): number | null {
  return seed ? seed + variation : null;
}
