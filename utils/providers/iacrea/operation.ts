import * as z from 'zod/mini';

/** What must survive a restart about a generation. */
export const operationSchema = z.object({
  /** Id of the card's mode that was asked: each service has its own address to look at. */
  mode: z.string(),
  generationId: z.string(),
});
export type Operation = z.infer<typeof operationSchema>;

/**
 * The generation an order wants another picture of. A ticket of another service is of no use here:
 * the order is then a first picture.
 */
export function readEarlier(earlier: unknown, mode: string): Operation | undefined {
  const parsed = z.safeParse(operationSchema, earlier);
  return parsed.success && parsed.data.mode === mode ? parsed.data : undefined;
}
