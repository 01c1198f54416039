/**
 * `restage.json`, the index of an archive: every row that is worth keeping, its pictures as names of
 * files beside it. Accounts and their sealed values are no part of it.
 */
import * as z from 'zod/mini';
import { jobSteps } from '@/utils/jobs/job';
import type { MessageKey } from '@/utils/lib/words';
import { roomTypes } from '@/utils/photos/room-type';
import { calibrationSchema, sceneSchema } from '@/utils/studio/read-scene';

/** Raised with every change that an older Restage would misread. */
export const archiveVersion = 1;
export const indexName = 'restage.json';

const id = z.string().check(z.minLength(1), z.maxLength(4096));
const time = z.number();
const size = z.number().check(z.nonnegative());
const roomType = z.enum(roomTypes);
const messageKey = z.custom<MessageKey>(
  (value) => typeof value === 'string' && /^[a-zA-Z]{1,60}$/.test(value),
);
const words = z.object({
  key: messageKey,
  values: z.optional(z.readonly(z.array(z.union([z.string(), z.number()])))),
});
const price = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('free') }),
  z.object({ kind: z.literal('credits'), credits: z.number() }),
  z.object({ kind: z.literal('money'), amount: z.number(), currency: z.string() }),
  z.object({ kind: z.literal('unknown') }),
]);
const problem = z.object({
  kind: z.enum([
    ...(['account', 'credit', 'moderated', 'rejected', 'busy'] as const),
    ...(['network', 'permission', 'full', 'provider', 'bug'] as const),
  ]),
  say: words,
  charged: z.enum(['no', 'maybe', 'yes']),
  detail: z.optional(z.string()),
  fields: z.optional(z.record(z.string(), z.string())),
  retryAfterSeconds: z.optional(z.number()),
  refunded: z.optional(z.boolean()),
});
/** Name of a picture inside the archive. */
const picture = z.string().check(z.minLength(1), z.maxLength(400));

const listing = z.object({
  key: id,
  title: z.string(),
  url: z.optional(z.string()),
  address: z.optional(z.string()),
  price: z.optional(z.string()),
  photoOrder: z.optional(z.readonly(z.array(z.string()))),
  usedAt: time,
});

const photo = z.object({
  id,
  listingKey: id,
  state: z.enum(['loading', 'ready', 'failed']),
  url: z.optional(z.string()),
  candidates: z.readonly(z.array(z.string())),
  source: z.enum(['address', 'page', 'screen', 'upload', 'sample']),
  bytes: z.optional(picture),
  type: z.optional(z.string()),
  width: z.optional(size),
  height: z.optional(size),
  thumb: z.optional(picture),
  caption: z.optional(z.string()),
  saysStaged: z.optional(z.literal(true)),
  problem: z.optional(problem),
  mask: z.optional(picture),
  maskMeans: z.optional(z.enum(['surface-to-paint', 'area-to-change'])),
  calibration: z.optional(calibrationSchema),
  role: z.optional(z.literal('object')),
  chosenAt: time,
});

const result = z.object({
  id,
  jobId: id,
  photoId: id,
  listingKey: id,
  styleId: id,
  providerId: id,
  roomType,
  variation: size,
  createdAt: time,
  bytes: picture,
  type: z.string(),
  width: size,
  height: size,
  thumb: picture,
  favourite: z.union([z.literal(0), z.literal(1)]),
  price,
  reported: z.optional(price),
  prompt: z.string(),
  seed: z.optional(z.number()),
  note: z.optional(words),
  staging: z.optional(z.object({ scene: sceneSchema, proof: picture })),
});

const job = z.object({
  id,
  step: z.enum(jobSteps),
  choices: z.object({
    photoId: id,
    styleId: id,
    roomType,
    providerId: id,
    modeId: z.optional(id),
    accountId: z.optional(id),
    request: z.record(z.string(), z.unknown()),
    wish: z.optional(z.string()),
    variation: size,
    useMask: z.boolean(),
    hostId: z.optional(id),
    hostAccountId: z.optional(id),
    objectPhotoId: z.optional(id),
    scene: z.optional(sceneSchema),
    earlierJobId: z.optional(id),
  }),
  listingKey: id,
  setId: z.optional(id),
  price,
  reported: z.optional(price),
  createdAt: time,
  updatedAt: time,
  submittedAt: z.optional(time),
  finishedAt: z.optional(time),
  submits: size,
  refusals: size,
  operation: z.optional(z.unknown()),
  pending: z.optional(z.readonly(z.array(z.object({ url: z.string() })))),
  note: z.optional(words),
  seed: z.optional(z.number()),
  nextLookAt: time,
  looks: size,
  troubles: size,
  waitedSeconds: z.optional(z.number()),
  restedAfterSeconds: z.optional(z.number()),
  progress: z.optional(z.number()),
  expectedSeconds: z.optional(z.number()),
  expectedBy: z.optional(z.enum(['guess', 'history', 'provider'])),
  problem: z.optional(problem),
  resultIds: z.readonly(z.array(id)),
});

const ledgerEntry = z.object({
  id,
  jobId: id,
  providerId: id,
  accountId: z.optional(id),
  at: time,
  settledAt: z.optional(time),
  outcome: z.enum([
    ...(['sent', 'accepted', 'refused', 'unsure'] as const),
    ...(['failed', 'refunded', 'cancelled', 'done'] as const),
  ]),
  price,
  reported: z.optional(price),
});

/** Preferences of `utils/settings.ts`. */
const settings = z.object({
  hostsOff: z.array(z.string()),
  originsOn: z.array(z.string()),
  lastChoices: z.object({
    objectProviderId: z.optional(z.string()),
    styleId: z.optional(z.string()),
    providerId: z.optional(z.string()),
    accountId: z.optional(z.string()),
    modeIds: z.optional(z.record(z.string(), z.string())),
    requests: z.record(z.string(), z.record(z.string(), z.unknown())),
  }),
});

/** Looked at first, so that a newer archive is told apart from a damaged one. */
export const archiveHead = z.object({ format: z.literal('restage'), version: z.int() });

export const archiveIndex = z.object({
  format: z.literal('restage'),
  version: z.literal(archiveVersion),
  exportedAt: time,
  listings: z.array(listing),
  photos: z.array(photo),
  results: z.array(result),
  jobs: z.array(job),
  ledger: z.array(ledgerEntry),
  settings,
});
export type ArchiveIndex = z.infer<typeof archiveIndex>;
export type ArchivedSettings = ArchiveIndex['settings'];
