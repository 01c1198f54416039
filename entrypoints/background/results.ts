import { database } from '@/utils/store/database';
import type { Result } from '@/utils/store/rows';
import { refreshReveal } from './bring-reveal';

/** How long a deleted result can be brought back. */
const KEPT_MILLISECONDS = 10 * 60 * 1000;

export async function favouriteResult(
  resultId: string,
  favourite: boolean,
): Promise<Record<never, never>> {
  return change(resultId, { favourite: favourite ? 1 : 0 });
}

/** Takes a result out of the history; the bytes stay until the undo has long passed. */
export async function deleteResult(resultId: string): Promise<Record<never, never>> {
  return change(resultId, { deletedAt: Date.now() });
}

export async function restoreResult(resultId: string): Promise<Record<never, never>> {
  return change(resultId, { deletedAt: undefined });
}

async function change(resultId: string, changes: Partial<Result>): Promise<Record<never, never>> {
  await database.results.update(resultId, changes);
  const result = await database.results.get(resultId);
  if (result) void refreshReveal(result.photoId).catch(() => undefined);
  return {};
}

/** Frees the bytes of results deleted a while ago. */
export async function purgeDeletedResults(): Promise<void> {
  await database.results
    .where('deletedAt')
    .below(Date.now() - KEPT_MILLISECONDS)
    .delete();
}
