import { Problem } from '@/utils/lib/problem';
import type { Price } from '@/utils/providers/spec';
import type { Choices, Job } from './job';
import { hashOrder } from './order-hash';
import type { Surroundings } from './surroundings';

/** How many of the last finished jobs of a provider teach the expected duration. */
const HISTORY = 7;
/** How far back they are looked for. */
const JOBS_READ = 200;

/**
 * Writes the intent: durable before anything is sent, and before the click is acknowledged. The
 * panel makes the id once per confirmation, so a second click or a second panel finds the same row.
 * @param setId shared by the jobs of one confirmation for a whole listing
 * @throws Problem when the photo is unknown, or the id stands for another order
 */
export async function startJob(
  jobId: string,
  choices: Omit<Choices, 'variation'>,
  price: Price,
  around: Surroundings,
  setId?: string,
): Promise<Job> {
  const { database, clock } = around;
  const [expected, orderHash] = await Promise.all([
    expect(choices, around),
    hashOrder(choices, price),
  ]);
  return database.transaction('rw', database.jobs, database.photos, async () => {
    const existing = await database.jobs.get(jobId);
    if (existing) return sameOrder(existing, orderHash);
    const photo = await database.photos.get(choices.photoId);
    if (!photo) {
      throw new Problem({ kind: 'rejected', say: { key: 'problemPhotoNotReady' }, charged: 'no' });
    }
    const now = clock.now();
    const job: Job = {
      id: jobId,
      step: 'intent',
      choices: { ...choices, variation: await countAlike(choices, around) },
      listingKey: photo.listingKey,
      ...(setId && { setId }),
      price,
      orderHash,
      createdAt: now,
      updatedAt: now,
      submits: 0,
      refusals: 0,
      nextLookAt: now,
      looks: 0,
      troubles: 0,
      ...expected,
      resultIds: [],
    };
    await database.jobs.add(job);
    return job;
  });
}

function sameOrder(existing: Job, orderHash: string): Job {
  if (existing.orderHash === orderHash || existing.orderHash === undefined) return existing;
  const say = { key: 'problemOrderChanged' as const };
  throw new Problem({ kind: 'rejected', say, charged: 'no' });
}

/** Jobs of the same photo, style and provider that came to something: the next one varies. */
async function countAlike(
  choices: Omit<Choices, 'variation'>,
  around: Surroundings,
): Promise<number> {
  const jobs = await around.database.jobs
    .where('choices.photoId')
    .equals(choices.photoId)
    .toArray();
  return jobs.filter(
    (job) =>
      job.step !== 'failed' &&
      job.step !== 'cancelled' &&
      job.choices.useMask === choices.useMask &&
      job.choices.styleId === choices.styleId &&
      job.choices.providerId === choices.providerId &&
      job.choices.modeId === choices.modeId,
  ).length;
}

/** Median wait for the last jobs of this provider and mode; the card's guess before there are any. */
async function expect(
  { providerId, modeId }: Omit<Choices, 'variation'>,
  around: Surroundings,
): Promise<Pick<Job, 'expectedSeconds' | 'expectedBy'>> {
  const recent = await around.database.jobs
    .orderBy('createdAt')
    .reverse()
    .limit(JOBS_READ)
    .toArray();
  const alike = (job: Job) =>
    job.choices.providerId === providerId && job.choices.modeId === modeId;
  const seconds = recent
    .filter((job) => job.step === 'done' && alike(job))
    .flatMap((job) => job.waitedSeconds ?? [])
    .slice(0, HISTORY)
    .sort((a, b) => a - b);
  const median = seconds[Math.floor(seconds.length / 2)];
  if (median !== undefined) return { expectedSeconds: median, expectedBy: 'history' };
  const guess = around.findCard(providerId)?.pace.usualSeconds;
  return { expectedSeconds: guess, expectedBy: 'guess' };
}
