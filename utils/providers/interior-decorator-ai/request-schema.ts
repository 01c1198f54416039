/**
 * What may be tuned per request: every field of a conversion that isn't the photo or its id.
 * Source: the table "Parameters" of the vendor's developer page.
 */
import * as z from 'zod/mini';

const switchedOff = (title: string, description: string) =>
  z._default(z.boolean(), false).check(z.meta({ title, description }));

const words = (title: string, description: string, suggestions: string[]) =>
  z
    .optional(z.string().check(z.trim(), z.maxLength(100)))
    .check(z.meta({ title, description, suggestions, advanced: true }));

export const requestSchema = z.object({
  renders: z._default(
    z.int().check(
      z.minimum(1),
      z.maximum(4),
      z.meta({
        title: 'Pictures',
        description:
          'More than one needs a Pro plan. InteriorDecoratorAI does not say whether each one costs a credit.',
      }),
    ),
    1,
  ),
  staging: switchedOff('Virtual staging', 'Furnishes an empty room. Costs 2 credits.'),
  sketch: switchedOff('From a sketch', 'The picture is a drawing, not a photo. Costs 2 credits.'),
  upscale: switchedOff('Enlarge to 4K', 'Takes longer and needs a Pro plan.'),
  model: z._default(
    z.enum(['auto', 'sdxl', 'flux-schnell', 'flux-dev']).check(
      z.meta({
        title: 'Model',
        labels: {
          auto: 'InteriorDecoratorAI decides',
          sdxl: 'SDXL',
          'flux-schnell': 'FLUX schnell',
          'flux-dev': 'FLUX dev',
        },
      }),
    ),
    'auto',
  ),
  space: z._default(
    z.enum(['auto', 'interior', 'exterior']).check(
      z.meta({
        title: 'Space',
        labels: { auto: 'As the room type says', interior: 'Interior', exterior: 'Exterior' },
        advanced: true,
      }),
    ),
    'auto',
  ),
  roomTypeWords: words('Room type in its words', 'Sent as typed instead of the chosen room type.', [
    'living_room',
    'bedroom',
    'kitchen',
  ]),
  styleWords: words('Style in its words', 'Sent as typed instead of the chosen style.', [
    'modern',
    'scandinavian',
    'industrial',
  ]),
});
