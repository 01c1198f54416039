/**
 * What may be tuned per request: the fields of `POST /api/v5/interior` that aren't the photo, the
 * key or the prompt. It documents five fields in all; strength, seed and negative prompt are none
 * of them. Source: the vendor's page "Create Room Interior".
 */
import * as z from 'zod/mini';

export const requestSchema = z.object({
  // Documented as a number, 50 in the example, without a range.
  steps: z._default(
    z.int().check(
      z.minimum(1),
      z.meta({
        title: 'Steps',
        description: 'More steps take longer and bring finer detail.',
      }),
    ),
    50,
  ),
  // In the docs' own example 7 was sent and the answer spoke of 3.
  guidance: z._default(
    z.int().check(
      z.minimum(1),
      z.maximum(20),
      z.meta({
        title: 'Guidance',
        description: 'How closely the picture follows the words of the prompt.',
      }),
    ),
    7,
  ),
});
