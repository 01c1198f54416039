import type { ProblemRecord } from '@/utils/lib/problem';
import type { Words } from '@/utils/lib/words';
import type { RoomType } from '@/utils/photos/room-type';
import type { Price } from '@/utils/providers/spec';
import type { Scene } from '@/utils/studio/scene';

/**
 * Where a job is. Arrows (each one database write, see advance.ts):
 *
 *   intent -> submitting -> waiting -> saving -> done
 *   submitting -> saving (answered at once) | failed (definitely refused) | unsure (may have been charged)
 *   submitting -> intent (explicitly told to come back later)
 *   waiting -> failed | stalled (deadline passed; can be looked at again)
 *   saving -> stalled (pictures can't be fetched yet)
 *   intent | waiting | saving -> cancelled
 *   submitting, cancel wanted -> (its answer is kept) -> waiting | saving -> cancelled
 *   unsure | stalled | cancelled -> waiting | saving (found) -- never back to submitting by itself
 *
 * What comes before `intent` is a draft (photo and choices, see store/drafts.ts); it costs nothing to lose.
 */
export const jobSteps = [
  'intent',
  'submitting',
  'waiting',
  'saving',
  'done',
  'failed',
  'cancelled',
  'unsure',
  'stalled',
] as const;

export type JobStep = (typeof jobSteps)[number];

/** Steps that the background moves on by itself. */
export const runningSteps = [
  'intent',
  'submitting',
  'waiting',
  'saving',
] as const satisfies readonly JobStep[];

export function isRunning(step: JobStep): boolean {
  return runningSteps.some((running) => running === step);
}

/** What the person chose; enough to run the same job again. */
export interface Choices {
  photoId: string;
  styleId: string;
  roomType: RoomType;
  providerId: string;
  /** What the provider is asked to do; absent means its first mode. */
  modeId?: string;
  /** Absent for providers that need no account. */
  accountId?: string;
  /** Output of the mode's request schema. */
  request: Record<string, unknown>;
  /** Words the person added to the style's. */
  wish?: string;
  /** 0 for the first, counting up per photo, style and provider. */
  variation: number;
  /** Use the selection kept with the photo (walls to paint, area to change). */
  useMask: boolean;
  /** Where pictures without a public address are put, agreed to by the person; and whose account. */
  hostId?: string;
  hostAccountId?: string;
  /** The photo of an object to put into the room. */
  objectPhotoId?: string;
  /** A furnished scene to draw as it is, where the mode takes one. */
  scene?: Scene;
  /** The job this is a variation of, where the mode has a call for that. */
  earlierJobId?: string;
}

/** A picture a provider announced; fetched while `saving`. */
export interface PendingImage {
  url: string;
}

export type ExpectedBy = 'guess' | 'history' | 'provider';

/** One row of the jobs table. Times are milliseconds since the epoch. Only the background writes it. */
export interface Job {
  id: string;
  step: JobStep;
  choices: Choices;
  listingKey: string;
  /** Shared by the jobs that one confirmation started for a whole listing. */
  setId?: string;
  /** What the person saw on the button. */
  price: Price;
  /** What the provider said it took. */
  reported?: Price;
  /** Of choices and price as confirmed (order-hash.ts); absent in rows of older versions. */
  orderHash?: string;
  createdAt: number;
  updatedAt: number;
  /** When the POST was about to leave. */
  submittedAt?: number;
  finishedAt?: number;
  /** The worker life that holds `submitting`; another life finding it knows the submit was interrupted. */
  life?: string;
  /** The person wants it to end, and the answer to a paid request has to be kept first. */
  cancelWanted?: true;
  /** Submits so far that may cost something; each has its entry in the ledger. */
  submits: number;
  /** Explicitly refused submits so far (429); a job gives up after a few. */
  refusals: number;
  /** The provider's ticket, opaque JSON. */
  operation?: unknown;
  pending?: readonly PendingImage[];
  note?: Words;
  seed?: number;
  /** When the runner should touch this row next. */
  nextLookAt: number;
  /** Looks so far, and looks in a row that met transport trouble. */
  looks: number;
  troubles: number;
  /** Seconds waited for the picture so far, asleep time apart; and how many of them before it rested. */
  waitedSeconds?: number;
  restedAfterSeconds?: number;
  /** 0..1 where known. */
  progress?: number;
  /** A coarse picture of what is being made, while `submitting`. */
  preview?: Blob;
  /** Expected whole duration in seconds, and who says so: the card's guess is the weakest. */
  expectedSeconds?: number;
  expectedBy?: ExpectedBy;
  problem?: ProblemRecord;
  resultIds: readonly string[];
}
