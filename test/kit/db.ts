/** Looks into the extension's database from one of its own pages. Reads only; pictures come as data URLs. */
import type { Page } from '@playwright/test';
import type { Job } from '../../utils/jobs/job';
import type { Photo, Result } from '../../utils/store/rows';

/** A row as it can leave the browser: its Blobs as data URLs. */
export type Plain<Row> = {
  [Key in keyof Row]: Row[Key] extends Blob | undefined ? string : Row[Key];
};

interface Tables {
  /** A preview comes and goes while the worker is at it; the panel shows it. */
  jobs: Omit<Job, 'preview'>;
  photos: Photo;
  results: Result;
}

/** Every row of a table, in key order. */
export async function readRows<Name extends keyof Tables>(
  extensionPage: Page,
  table: Name,
): Promise<Plain<Tables[Name]>[]> {
  return extensionPage.evaluate(readTable<Plain<Tables[Name]>>, table);
}

/** Runs inside the page: it may use nothing from this file. */
async function readTable<Row>(table: string): Promise<Row[]> {
  const opening = indexedDB.open('restage');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const reading = database.transaction(table).objectStore(table).getAll();
  const rows = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  database.close();
  const toText = (value: unknown) => {
    if (!(value instanceof Blob)) return value;
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsDataURL(value);
    });
  };
  const plain = rows.map(async (row) => {
    const entries = Object.entries(row).map(async ([key, value]) => [key, await toText(value)]);
    return Object.fromEntries(await Promise.all(entries));
  });
  return Promise.all(plain);
}
