import { newId } from '@/utils/lib/ids';
import type { Database } from './database';
import { storageProblem } from './storage-trouble';

/**
 * The one row a page may write: a file for the background, which reads and deletes it.
 * @returns the parcel's id, for the command that goes with it
 * @throws Problem when there is no room for it
 */
export async function handOver(file: Blob, database: Database): Promise<string> {
  const id = newId();
  try {
    await database.parcels.add({ id, file, at: Date.now() });
  } catch (thrown) {
    throw storageProblem(thrown) ?? thrown;
  }
  return id;
}
