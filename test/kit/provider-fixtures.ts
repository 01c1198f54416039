/**
 * Recorded answers of providers: `utils/providers/<id>/fixtures/*.json`, each a list of cases. A case
 * is one answer to one call and what our adapter must make of it, or a request and its body.
 */
import * as z from 'zod/mini';
import { roomTypes } from '@/utils/photos/room-type';

const reply = z.strictObject({
  status: z.int(),
  headers: z.optional(z.record(z.string(), z.string())),
  /** The body: JSON, or else text. */
  json: z.optional(z.unknown()),
  text: z.optional(z.string()),
});
export type RecordedReply = z.infer<typeof reply>;

const bodyFixture = z.strictObject({
  about: z.string(),
  call: z.literal('toBody'),
  /** What the person filled in, before defaults. */
  request: z.record(z.string(), z.unknown()),
  order: z.optional(
    z.strictObject({
      mode: z.optional(z.string()),
      variation: z.optional(z.int()),
      roomType: z.optional(z.enum(roomTypes)),
      maskUrl: z.optional(z.string()),
      earlier: z.optional(z.unknown()),
    }),
  ),
  expect: z.unknown(),
});
type BodyFixture = z.infer<typeof bodyFixture>;

const replyFixture = z.strictObject({
  about: z.string(),
  call: z.enum(['submit', 'poll', 'credits']),
  /** The ticket of a poll. */
  operation: z.optional(z.unknown()),
  /** Since the clock's start, which is when a fixture's ticket was given. */
  ageSeconds: z._default(z.number(), 0),
  reply,
  /** Part of the outcome that must be there; see `Outcome`. */
  expect: z.record(z.string(), z.unknown()),
});
export type ReplyFixture = z.infer<typeof replyFixture>;

const fixtureFile = z.array(z.union([bodyFixture, replyFixture]));

const files = import.meta.glob<unknown>('../../utils/providers/*/fixtures/*.json', {
  eager: true,
  import: 'default',
});

export interface Fixtures {
  bodies: readonly BodyFixture[];
  replies: readonly ReplyFixture[];
}

/** @throws when a file doesn't have the form above */
export function fixturesOf(providerId: string): Fixtures {
  const all = Object.entries(files)
    .filter(([path]) => path.includes(`/providers/${providerId}/fixtures/`))
    .flatMap(([, content]) => z.parse(fixtureFile, content));
  return {
    bodies: all.filter((fixture) => fixture.call === 'toBody'),
    replies: all.filter((fixture) => fixture.call !== 'toBody'),
  };
}
