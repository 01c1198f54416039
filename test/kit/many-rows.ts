/** Hundreds of rows in the extension's database, as long use would leave them. Runs in its own pages. */
import type { Page } from '@playwright/test';
import type { Job } from '../../utils/jobs/job';
import { pictureBytes } from './picture-bytes';

/** Copies of a job that stand in line behind it. */
export async function queueCopies(page: Page, job: Job, count: number): Promise<void> {
  const base = { step: 'intent', submits: 0, looks: 0, troubles: 0, refusals: 0, resultIds: [] };
  const { submittedAt, finishedAt, operation, pending, life, ...plain } = job;
  const rows = Array.from({ length: count }, (_, place) => ({
    ...plain,
    ...base,
    id: crypto.randomUUID(),
    orderHash: undefined,
    choices: { ...job.choices, wish: `order ${place}` },
    createdAt: job.createdAt + place,
  }));
  await page.evaluate(putRows, { table: 'jobs', rows, blobs: [], picture: '' });
}

/** Results of a photo, in listings of twenty, each with bytes of its own. */
export async function keepResults(page: Page, job: Job, count: number): Promise<void> {
  const { photoId, styleId, providerId, roomType, variation } = job.choices;
  const rows = Array.from({ length: count }, (_, place) => ({
    ...{ id: `result-${place}`, jobId: job.id, photoId, styleId, providerId, roomType, variation },
    listingKey: `https://homes.example/${Math.floor(place / 20)}`,
    createdAt: job.createdAt - place * 60_000,
    ...{ price: { kind: 'free' }, type: 'image/png', width: 320, height: 240, favourite: 0 },
    prompt: 'oak',
  }));
  const picture = Buffer.from(pictureBytes(320, 240)).toString('base64');
  await page.evaluate(putRows, { table: 'results', rows, blobs: ['bytes', 'thumb'], picture });
}

interface Rows {
  table: string;
  rows: readonly object[];
  /** Fields that hold the picture, as a Blob. */
  blobs: readonly string[];
  /** Base64. */
  picture: string;
}

/** Runs inside the page: it may use nothing from this file. */
async function putRows({ table, rows, blobs, picture }: Rows): Promise<void> {
  const opening = indexedDB.open('restage');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const writing = database.transaction(table, 'readwrite');
  for (const row of rows) {
    const pictures = blobs.map((name) => [name, new Blob([bytes], { type: 'image/png' })]);
    writing.objectStore(table).put({ ...row, ...Object.fromEntries(pictures) });
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
  });
  database.close();
}
