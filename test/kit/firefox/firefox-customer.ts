/** Commands and rows of the extension in Firefox, from one of its own pages. */
import type { Job } from '../../../utils/jobs/job';
import type { Answer } from '../../../utils/messages';
import type { Photo } from '../../../utils/store/rows';
import { poll } from '../poll';
import type { RunningFirefox } from './launch-firefox';

export function sendInFirefox(
  firefox: RunningFirefox,
  name: string,
  payload: object,
): Promise<Answer<Record<string, unknown>>> {
  const message = { restage: name, payload };
  return firefox.run('return page.browser.runtime.sendMessage(values[0])', message) as Promise<
    Answer<Record<string, unknown>>
  >;
}

export function jobsInFirefox(firefox: RunningFirefox): Promise<readonly Job[]> {
  return rowsInFirefox(firefox, 'jobs') as Promise<readonly Job[]>;
}

function rowsInFirefox(firefox: RunningFirefox, table: 'jobs' | 'photos'): Promise<unknown> {
  return firefox.run(readTable, table);
}

/** Waits until every photo has its bytes; asking wakes a background that was suspended over them. */
export async function photosReady(firefox: RunningFirefox): Promise<void> {
  await poll(
    'the photos',
    async () => {
      await sendInFirefox(firefox, 'ping', {});
      const photos = (await rowsInFirefox(firefox, 'photos')) as readonly Photo[];
      return photos.every(({ state }) => state === 'ready') || undefined;
    },
    60,
  );
}

/** `running`, `stopped` and what is between them. */
export function backgroundState(firefox: RunningFirefox): Promise<unknown> {
  return firefox.runAsBrowser(
    `return WebExtensionPolicy.getByID('restage@restage.example').extension.backgroundState;`,
  );
}

const readTable = `
  const opening = page.indexedDB.open('restage');
  const database = await new Promise((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const reading = database.transaction(values[0]).objectStore(values[0]).getAll();
  const rows = await new Promise((resolve) => { reading.onsuccess = () => resolve(reading.result); });
  database.close();
  // Pictures can't leave the browser this way, and nobody asks for them.
  return JSON.parse(JSON.stringify(rows));`;
