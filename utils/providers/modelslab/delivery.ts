/** How the picture is handed over: the fields that every endpoint of the family has. */
import * as z from 'zod/mini';

export const deliveryFields = {
  base64: z._default(z.boolean(), false).check(
    z.meta({
      title: 'Answer as text',
      description: 'Ask for the picture as base64 text instead of a picture file.',
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
  // A number in the reference; texts elsewhere in the documents.
  trackId: z.optional(z.int()).check(
    z.meta({
      title: 'Track id',
      description: 'A number that ModelsLab repeats to your webhook.',
      advanced: true,
    }),
  ),
};

const schema = z.object(deliveryFields);

export function toDelivery({ base64, webhook, trackId }: z.infer<typeof schema>) {
  return {
    base64,
    ...(webhook ? { webhook } : {}),
    ...(trackId === undefined ? {} : { track_id: trackId }),
  };
}
