import { browser } from 'wxt/browser';
import { type FetchedImage, fetchImage } from '@/utils/images/fetch-image';
import { browserPictures } from '@/utils/images/pictures';
import { idOf } from '@/utils/lib/ids';
import { type Problem, toProblem } from '@/utils/lib/problem';
import type { PhotoProposal } from '@/utils/messages';
import { database } from '@/utils/store/database';
import { logProblem } from '@/utils/store/problem-log';
import type { Photo } from '@/utils/store/rows';
import { bringFacts } from './bring-facts';
import { surroundings } from './browser-surroundings';
import { benchRoom } from './draft';
import { readFromPage, readFromScreen } from './read-from-tab';

const THUMB_WIDTH = 320;

export interface TabPlace {
  tabId: number;
  frameId: number;
  windowId: number;
}

/** Where the bytes may come from, in order; each is tried when the one before can't deliver. */
type Way = () => Promise<{ image: FetchedImage; source: Photo['source']; url?: string }>;

/**
 * Puts a proposed photo on the bench of its window and loads its bytes. What the page says is taken
 * as text only; addresses go through the gate.
 * @returns the photo's id; the row tells how loading went
 */
export async function bringPhoto(proposal: PhotoProposal, place: TabPlace): Promise<string> {
  const listingKey = keyOf(proposal.pageUrl);
  const id = await idOf(`${listingKey}\n${proposal.urls[0]}`);
  const known = await keepPhoto(id, listingKey, proposal, place.windowId);
  void bringFacts(listingKey, place.tabId);
  if (known?.state !== 'ready') await loadPhoto(id, proposal, place);
  return id;
}

/**
 * Loads a photo of a page without putting it on a bench. Never cut out of the screen: the page has
 * moved on since it said where its photos stand.
 * @returns its row as it is then
 */
export async function bringAside(
  proposal: PhotoProposal,
  place: TabPlace,
): Promise<Photo | undefined> {
  const listingKey = keyOf(proposal.pageUrl);
  const id = await idOf(`${listingKey}\n${proposal.urls[0]}`);
  const known = await keepPhoto(id, listingKey, proposal);
  if (known?.state !== 'ready') {
    const ownOrigin = await ownOriginOf(proposal.pageUrl);
    await load(id, addressWays(proposal.urls, ownOrigin), [pageWay(proposal, place, ownOrigin)]);
  }
  return database.photos.get(id);
}

/** Loads of this worker life by photo, so that a second proposal joins the first. */
const loads = new Map<string, Promise<void>>();

/** Loads the bytes of a row in state `loading`, from wherever they can be had. */
export function loadPhoto(id: string, proposal: PhotoProposal, place: TabPlace): Promise<void> {
  const load = loads.get(id) ?? loadOnce(id, proposal, place).finally(() => loads.delete(id));
  loads.set(id, load);
  return load;
}

async function loadOnce(id: string, proposal: PhotoProposal, place: TabPlace): Promise<void> {
  const ownOrigin = await ownOriginOf(proposal.pageUrl);
  const fromTab = tabWays(proposal, place, ownOrigin);
  await load(id, addressWays(proposal.urls, ownOrigin), fromTab);
}

/** "Try again": the same addresses once more, without the page. */
export async function retryPhoto(photo: Photo): Promise<void> {
  await database.photos.update(photo.id, { state: 'loading', problem: undefined });
  await load(photo.id, addressWays(photo.candidates, await ownOriginOf(photo.listingKey)), []);
}

/** Photos whose loading a stopped worker left behind. */
export async function reviveLoadingPhotos(): Promise<void> {
  const stuck = await database.photos.filter((photo) => photo.state === 'loading').toArray();
  await Promise.all(stuck.map(retryPhoto));
}

/** Queries and fragments carry tracking and view state; the page's script sends a canonical address where there is one. */
export function keyOf(pageUrl: string): string {
  const url = URL.parse(pageUrl);
  return url ? url.origin + url.pathname + url.search : 'local';
}

/** @param windowId on whose bench it goes; none leaves every bench as it is @returns the row as it was */
async function keepPhoto(
  id: string,
  listingKey: string,
  proposal: PhotoProposal,
  windowId?: number,
): Promise<Photo | undefined> {
  const now = Date.now();
  const { photos, listings, drafts } = database;
  return database.transaction('rw', photos, listings, drafts, async () => {
    const known = await photos.get(id);
    const fresh: Photo = {
      id,
      listingKey,
      state: 'loading',
      candidates: proposal.urls,
      source: 'address',
      caption: proposal.caption,
      ...(proposal.saysStaged && { saysStaged: true }),
      chosenAt: now,
    };
    await photos.put(known?.state === 'ready' ? { ...known, chosenAt: now } : fresh);
    await listings.put({
      ...(await listings.get(listingKey)),
      key: listingKey,
      title: proposal.listingTitle,
      url: listingKey,
      usedAt: now,
    });
    if (windowId !== undefined) await benchRoom(windowId, id, now);
    return known;
  });
}

/**
 * An origin whose pictures may pass although they are not public https: only one the browser was
 * explicitly allowed to reach, which for anything but https no site file and no install ever asks.
 */
async function ownOriginOf(pageUrl: string): Promise<string | undefined> {
  const url = URL.parse(pageUrl);
  if (url?.protocol !== 'http:') return undefined;
  const allowed = await browser.permissions.contains({ origins: [`http://${url.hostname}/*`] });
  return allowed ? url.origin : undefined;
}

function addressWays(urls: readonly string[], ownOrigin: string | undefined): readonly Way[] {
  return urls.map((url) => async () => {
    const options = { fetch: surroundings.fetch, signal: AbortSignal.timeout(30_000), ownOrigin };
    const isPublic = url.startsWith('https:');
    const image = await fetchImage(url, options);
    return { image, source: 'address', ...(isPublic ? { url } : {}) };
  });
}

/** What only the page can still show: its own fetch (logins, blob: addresses), then the screen. */
function tabWays(
  proposal: PhotoProposal,
  place: TabPlace,
  ownOrigin: string | undefined,
): readonly Way[] {
  return [
    pageWay(proposal, place, ownOrigin),
    async () => ({ image: await readFromScreen(proposal, place), source: 'screen' }),
  ];
}

function pageWay(proposal: PhotoProposal, place: TabPlace, ownOrigin: string | undefined): Way {
  const shown = proposal.urls.at(-1) ?? '';
  return async () => ({ image: await readFromPage(shown, place, { ownOrigin }), source: 'page' });
}

/** Addresses first; then, where the page may know better, the page's own eyes. */
async function load(id: string, addresses: readonly Way[], fromTab: readonly Way[]): Promise<void> {
  let problem = await tryWays(id, addresses);
  if (problem && pageMayKnowBetter(problem)) {
    const seen = await tryWays(id, fromTab);
    if (!seen || seen.record.kind === 'rejected') problem = seen;
  }
  if (problem) await fail(id, problem);
}

/** @returns what went wrong last, or undefined when a way delivered */
async function tryWays(id: string, ways: readonly Way[]): Promise<Problem | undefined> {
  let problem: Problem | undefined;
  for (const way of ways) {
    try {
      await keep(id, await way());
      return undefined;
    } catch (thrown) {
      problem = toProblem(thrown, 'no');
    }
  }
  return problem;
}

/** A picture that was read and refused stays refused, and one that is gone would be a picture of a gap. */
function pageMayKnowBetter(problem: Problem): boolean {
  const { key, values = [] } = problem.record.say;
  if (key === 'problemImageStatus') return values[1] === 401 || values[1] === 403;
  return key === 'problemImageUnreachable' || key.startsWith('problemAddress');
}

async function keep(id: string, found: Awaited<ReturnType<Way>>): Promise<void> {
  const { image, source, url } = found;
  const { thumb, width, height } = await browserPictures.thumbnail(image.bytes, THUMB_WIDTH);
  await database.photos.update(id, {
    state: 'ready',
    bytes: image.bytes,
    type: image.type,
    width,
    height,
    thumb,
    source,
    url,
    problem: undefined,
  });
}

async function fail(id: string, problem: Problem): Promise<void> {
  await database.photos.update(id, { state: 'failed', problem: problem.record });
  await logProblem(database, 'photo', problem, Date.now());
}
