import { newId } from '@/utils/lib/ids';
import type { Database } from './database';

/**
 * The one row a page may write: a file for the background, which reads and deletes it.
 * @returns the parcel's id, for the command that goes with it
 */
export async function handOver(file: Blob, database: Database): Promise<string> {
  const id = newId();
  await database.parcels.add({ id, file, at: Date.now() });
  return id;
}
