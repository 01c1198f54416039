import { browser } from 'wxt/browser';
import { t } from '@/utils/i18n';
import { moveJob } from '@/utils/jobs/move-job';
import { restoreLost } from '@/utils/jobs/restore-lost';
import { Problem } from '@/utils/lib/problem';
import type { CommandPayload, CommandReply } from '@/utils/messages';
import { cleanUp } from '@/utils/store/clean-up';
import { database } from '@/utils/store/database';
import { readMirror } from '@/utils/store/mirror';
import { findStorageTrouble } from '@/utils/store/storage-trouble';
import { surroundings } from './browser-surroundings';
import { runner } from './wake';

/** Takes old results and photos away; jobs that waited for room are tried at once. */
export async function cleanUpStorage(
  wish: CommandPayload<'clean-up'>,
): Promise<CommandReply<'clean-up'>> {
  const { results, photos, bytes } = await cleanUp(wish, database);
  const saving = await database.jobs.where('step').equals('saving').toArray();
  const now = Date.now();
  const waiting = saving.filter((job) => job.problem?.kind === 'full');
  await Promise.all(
    waiting.map((job) => moveJob(surroundings, job, { nextLookAt: now, updatedAt: now })),
  );
  void runner.runDueJobs();
  return { results: results.length, photos: photos.length, bytes };
}

/**
 * Deletes a database that can't be opened and starts an empty one; paid jobs come back from the
 * mirror. Refused while the database can be opened: then nothing needs deleting.
 */
export async function resetStorage(): Promise<Record<never, never>> {
  const trouble = await findStorageTrouble(database);
  if (!trouble) {
    throw new Problem({ kind: 'rejected', say: { key: 'problemResetRefused' }, charged: 'no' });
  }
  // What another page holds can't be deleted either, and would go once that page closes.
  if (trouble.record.say.key === 'problemStorageBlocked') throw trouble;
  await database.delete();
  await database.open();
  await bringBackLost();
  return {};
}

/** Paid jobs that the database lost and the mirror still knows. */
export async function bringBackLost(): Promise<void> {
  const entries = await readMirror(browser.storage.local);
  await restoreLost(entries, t('restoredTitle'), surroundings);
}
