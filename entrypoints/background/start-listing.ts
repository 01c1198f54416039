import { cancelJob } from '@/utils/jobs/cancel-job';
import { startJob } from '@/utils/jobs/start-job';
import { Problem, type ProblemRecord } from '@/utils/lib/problem';
import type { CommandPayload, CommandReply } from '@/utils/messages';
import { database } from '@/utils/store/database';
import { maskOf } from '@/utils/store/mask-of';
import type { Photo } from '@/utils/store/rows';
import { bringFacts } from './bring-facts';
import { bringAside, keyOf } from './bring-photo';
import { surroundings } from './browser-surroundings';
import { benchAgain } from './photos';
import { readOrder } from './start-restage';
import { runner, withAlarm } from './wake';
import { whileAwake } from './while-awake';

type Listing = CommandPayload<'start-listing'>;
type Asked = Listing['photos'][number];

/** Photos loaded at once: as many as a browser asks one host for without queueing. */
const LOADED_AT_ONCE = 6;

/**
 * One confirmation, many jobs. First every photo is loaded, which costs nothing and may be cut short
 * at any moment; then every intent is written; only then is anything sent. A photo that can't be
 * loaded has no job and is named.
 * @throws Problem when the options are not valid, or the price is not what was shown
 */
export async function startListing(listing: Listing): Promise<CommandReply<'start-listing'>> {
  const { mode, price } = readOrder(listing.choices, listing.priceShown);
  const loaded = await whileAwake(() => loadAll(listing));
  // Nothing is made public for a whole listing at once, so where only addresses are taken, a photo
  // without one is left out, and so are marked areas.
  const byAddress = mode.takes.photo === 'url';
  const ready = loaded.filter(
    ({ photo }) => photo?.state === 'ready' && (photo.url !== undefined || !byAddress),
  );
  await withAlarm(async () => {
    for (const { asked, photo } of ready) {
      if (!photo) continue;
      const choices = {
        ...listing.choices,
        photoId: photo.id,
        roomType: asked.roomType,
        useMask: !byAddress && maskOf(photo, mode.takes.mask) !== undefined,
      };
      await startJob(asked.jobId, choices, price, surroundings, listing.setId);
    }
  });
  void runner.runDueJobs();
  const [first] = ready;
  if (first?.photo) await benchAgain(first.photo.id, listing.windowId);
  return {
    leftOut: loaded
      .filter((one) => !ready.includes(one))
      .map(({ asked, photo }) => ({ jobId: asked.jobId, problem: photo?.problem ?? notLoaded })),
  };
}

/** Cancels what wasn't sent yet of a set. What is under way may be paid for already, so it comes in. */
export async function cancelWaiting(setId: string): Promise<Record<never, never>> {
  const waiting = await database.jobs
    .where('step')
    .equals('intent')
    .filter((job) => job.setId === setId)
    .toArray();
  for (const { id } of waiting) await cancelJob(id, surroundings);
  await runner.runDueJobs();
  return {};
}

const notLoaded: ProblemRecord = new Problem({
  kind: 'network',
  say: { key: 'problemPhotoNotReady' },
  charged: 'no',
}).record;

interface Loaded {
  asked: Asked;
  photo: Photo | undefined;
}

/** In the order of the page. */
async function loadAll({ photos, tabId, windowId }: Listing): Promise<readonly Loaded[]> {
  const bring = async (asked: Asked): Promise<Loaded> => {
    const place = { tabId, windowId, frameId: asked.proposal.frameId ?? 0 };
    return { asked, photo: await bringAside(asked.proposal, place) };
  };
  const [first] = photos;
  const loaded: Loaded[] = [];
  for (let at = 0; at < photos.length; at += LOADED_AT_ONCE) {
    const some = photos.slice(at, at + LOADED_AT_ONCE);
    loaded.push(...(await Promise.all(some.map(bring))));
  }
  if (first) {
    const { pageUrl, frameId = 0 } = first.proposal;
    await bringFacts(keyOf(pageUrl), { tabId, frameId });
  }
  return loaded;
}
