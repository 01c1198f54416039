import { type FetchedImage, fetchImage, toImage } from '@/utils/images/fetch-image';
import { backoffSeconds } from '@/utils/lib/backoff';
import { newId } from '@/utils/lib/ids';
import { Problem, toProblem } from '@/utils/lib/problem';
import type { DoneAtOnce, Staging } from '@/utils/providers/spec';
import type { Result } from '@/utils/store/rows';
import { isFull } from '@/utils/store/storage-trouble';
import { poll, promptOf } from './ask-provider';
import { explain } from './explain-trouble';
import { isRunning, type Job } from './job';
import { submittedForSeconds, waitedSeconds } from './job-time';
import { keepAnswer } from './keep-answer';
import { endJob, finishJob, moveJob } from './move-job';
import { findProvider } from './prepare-order';
import type { Surroundings } from './surroundings';

const THUMB_WIDTH = 320;
/** More than any provider makes of one photo: an answer without end would fill the disk. */
const MOST_PICTURES = 16;
/** Failed tries at a finished picture before the job rests; about two minutes. */
const TRIES = 6;
/** How long to wait for a person to free some space. */
const FULL_WAIT_MILLISECONDS = 60_000;

/**
 * What a provider brought, secured: bytes are stored with the row that says so; addresses are
 * written down first and fetched by the `saving` step, which a restart repeats.
 */
export async function takeImages(
  job: Job,
  done: DoneAtOnce<unknown>,
  prompt: string,
  around: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  const brought = done.images.slice(0, MOST_PICTURES);
  const pending = brought.flatMap((image) => ('url' in image ? [{ url: image.url }] : []));
  const bytes = brought.flatMap((image) => ('bytes' in image ? [image] : []));
  const ticket = done.operation === undefined ? {} : { operation: done.operation };
  const now = around.clock.now();
  const waited = job.step === 'submitting' ? submittedForSeconds : waitedSeconds;
  const said = {
    note: done.note,
    seed: done.seed,
    waitedSeconds: waited(job, now),
    ...ticket,
    ...(done.reported && { reported: done.reported }),
  };
  const answer = {
    ...said,
    // Bytes exist only in this worker life: until they are stored the row must not claim more.
    ...(bytes.length > 0
      ? {}
      : { step: 'saving' as const, pending, troubles: 0, problem: undefined }),
    nextLookAt: now,
    updatedAt: now,
  };
  const saving = await keepAnswer(job, answer, around);
  if (!saving || bytes.length === 0) return;
  const images = await Promise.all(bytes.map(toNewImage));
  signal.throwIfAborted();
  await storeOnceThereIsRoom(saving, images, prompt, around, signal);
}

/** These bytes may be the only copy: a full disk is waited for, as long as this worker lives. */
async function storeOnceThereIsRoom(
  job: Job,
  images: readonly NewImage[],
  prompt: string,
  around: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    try {
      return await store(job, images, prompt, around);
    } catch (thrown) {
      if (!isFull(thrown)) throw thrown;
      await waitForRoom(job, around);
      await around.clock.sleep(FULL_WAIT_MILLISECONDS, signal);
    }
  }
}

/** One after the other: an answer may name any number, each as large as allowed. */
async function fetchAll(
  { pending = [] }: Job,
  around: Surroundings,
  signal: AbortSignal,
): Promise<FetchedImage[]> {
  const images: FetchedImage[] = [];
  for (const { url } of pending)
    images.push(await fetchImage(url, { fetch: around.fetch, signal }));
  return images;
}

/** `saving -> done | saving | stalled`: fetches what the provider announced. */
export async function saveResults(
  job: Job,
  around: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  try {
    const images = await fetchAll(job, around, signal);
    await store(job, images, promptOf(job, around), around);
  } catch (thrown) {
    if (signal.aborted) return;
    if (isFull(thrown)) await waitForRoom(job, around);
    else await saveFailed(job, toProblem(thrown, 'yes'), around, signal);
  }
}

/** The picture is paid for and there is no room for it: the job keeps its step and asks for space. */
async function waitForRoom(job: Job, around: Surroundings): Promise<void> {
  const now = around.clock.now();
  const problem = new Problem({
    kind: 'full',
    say: { key: 'problemNoRoomForResult' },
    charged: 'yes',
  });
  await moveJob(around, job, {
    problem: problem.record,
    nextLookAt: now + FULL_WAIT_MILLISECONDS,
    updatedAt: now,
  });
}

interface NewImage extends FetchedImage {
  staging?: Staging;
}

async function toNewImage(brought: { bytes: Blob; staging?: Staging }): Promise<NewImage> {
  const image = toImage(new Uint8Array(await brought.bytes.arrayBuffer()));
  return { ...image, ...(brought.staging && { staging: brought.staging }) };
}

async function store(
  job: Job,
  images: readonly NewImage[],
  prompt: string,
  around: Surroundings,
): Promise<void> {
  const now = around.clock.now();
  const results = await Promise.all(images.map((image) => toResult(job, image, prompt, around)));
  const finished = {
    step: 'done' as const,
    resultIds: results.map((result) => result.id),
    progress: 1,
    problem: undefined,
    pending: undefined,
    finishedAt: now,
    updatedAt: now,
  };
  await finishJob(around, job, finished, results);
}

async function toResult(
  job: Job,
  image: NewImage,
  prompt: string,
  around: Surroundings,
): Promise<Result> {
  const { thumb, width, height } = await around.pictures.thumbnail(image.bytes, THUMB_WIDTH);
  return {
    id: newId(),
    jobId: job.id,
    photoId: job.choices.photoId,
    listingKey: job.listingKey,
    styleId: job.choices.styleId,
    providerId: job.choices.providerId,
    roomType: job.choices.roomType,
    variation: job.choices.variation,
    createdAt: around.clock.now(),
    bytes: image.bytes,
    type: image.type,
    width,
    height,
    thumb,
    favourite: 0,
    price: job.price,
    ...(job.reported && { reported: job.reported }),
    prompt,
    seed: job.seed,
    note: job.note,
    ...(image.staging && { staging: image.staging }),
  };
}

/** The picture is paid for: it is asked for again, also under a fresh address, before the job rests. */
async function saveFailed(
  job: Job,
  problem: Problem,
  around: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  const { card } = findProvider(job, around);
  const say = { key: 'problemResultAway', values: [card.label] } as const;
  const away = new Problem({ ...problem.record, say, charged: 'yes' }, problem);
  const paid = await explain(away, card, around);
  const troubles = job.troubles + 1;
  if (troubles > TRIES || paid.record.kind === 'permission')
    return endJob(job, 'stalled', paid, around);
  const now = around.clock.now();
  await moveJob(around, job, {
    troubles,
    problem: paid.record,
    pending: (await freshAddresses(job, around, signal)) ?? job.pending,
    nextLookAt: now + backoffSeconds(troubles, around.random()) * 1000,
    updatedAt: now,
  });
}

/** Addresses expire; where the provider has a ticket it may know newer ones. */
async function freshAddresses(
  job: Job,
  around: Surroundings,
  signal: AbortSignal,
): Promise<Job['pending']> {
  if (job.operation === undefined || !isRunning(job.step)) return undefined;
  try {
    const look = await poll(job, around, signal);
    if (look.state !== 'done') return undefined;
    const brought = look.images.slice(0, MOST_PICTURES);
    const pending = brought.flatMap((image) => ('url' in image ? [{ url: image.url }] : []));
    return pending.length > 0 ? pending : undefined;
  } catch {
    // The old addresses are tried again; the trouble worth telling is the picture's.
    return undefined;
  }
}
