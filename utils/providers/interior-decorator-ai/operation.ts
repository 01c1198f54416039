import * as z from 'zod/mini';

/** The only host the token travels to. */
export const api = 'https://api.interiordecoratorai.com';

/** What must survive a restart about a conversion. */
export const operationSchema = z.object({
  /** Made by us and sent with the photo: the vendor knows the conversion by it. */
  uuid: z.string(),
  /** Milliseconds since the epoch. */
  acceptedAt: z.number(),
});
export type Operation = z.infer<typeof operationSchema>;
