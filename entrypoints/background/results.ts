import { database } from '@/utils/store/database';

/** How long a deleted result can be brought back. */
const KEPT_MILLISECONDS = 10 * 60 * 1000;

export async function favouriteResult(
  resultId: string,
  favourite: boolean,
): Promise<Record<never, never>> {
  await database.results.update(resultId, { favourite: favourite ? 1 : 0 });
  return {};
}

/** Takes a result out of the history; the bytes stay until the undo has long passed. */
export async function deleteResult(resultId: string): Promise<Record<never, never>> {
  await database.results.update(resultId, { deletedAt: Date.now() });
  return {};
}

export async function restoreResult(resultId: string): Promise<Record<never, never>> {
  await database.results.update(resultId, { deletedAt: undefined });
  return {};
}

/** Frees the bytes of results deleted a while ago. */
export async function purgeDeletedResults(): Promise<void> {
  await database.results
    .where('deletedAt')
    .below(Date.now() - KEPT_MILLISECONDS)
    .delete();
}
