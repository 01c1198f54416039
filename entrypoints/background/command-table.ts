import { cancelJob } from '@/utils/jobs/cancel-job';
import { checkAgain, dismissJob } from '@/utils/jobs/decide-job';
import type { Job } from '@/utils/jobs/job';
import { database } from '@/utils/store/database';
import { checkAccount, removeAccount, saveAccount, saveLimits } from './accounts';
import { bringChosen } from './bring-chosen';
import { bringFile } from './bring-file';
import { bringPhoto, retryPhoto } from './bring-photo';
import { bringReveal } from './bring-reveal';
import { surroundings } from './browser-surroundings';
import type { CommandTable } from './commands';
import { removeObject } from './draft';
import { importArchive } from './import-archive';
import { benchAgain, saveCalibration, saveMask } from './photos';
import { deleteResult, favouriteResult, restoreResult } from './results';
import { listResults, readResultPicture } from './results-on-page';
import { describeSite, registerSiteScripts, tellTabs } from './site-scripts';
import { cancelWaiting, startListing } from './start-listing';
import { startRestage } from './start-restage';
import { cleanUpStorage, resetStorage } from './storage';
import { runner } from './wake';

/** Every command and what does it, one line or so each. */
export const commandTable: CommandTable = {
  'photo-chosen': bringChosen,
  async 'is-site-on'(_, sender) {
    const told = await describeSite(sender.url ?? '');
    if (told.on) void bringReveal(sender).catch(() => undefined);
    return told;
  },
  'results-here': listResults,
  'result-picture': readResultPicture,
  'photo-from-file': async (file) => ({ photoId: await bringFile(file) }),
  'photo-from-tab': async ({ proposal, tabId, windowId }) => ({
    photoId: await bringPhoto(proposal, { tabId, windowId, frameId: proposal.frameId ?? 0 }),
  }),
  'photo-again': async ({ photoId, windowId }) => benchAgain(photoId, windowId),
  async 'retry-photo'({ photoId }) {
    const photo = await database.photos.get(photoId);
    if (photo) await retryPhoto(photo);
    return {};
  },
  'remove-object': async ({ windowId }) => removeObject(windowId),
  'save-calibration': saveCalibration,
  'save-mask': saveMask,
  'start-restage': startRestage,
  'start-listing': startListing,
  'cancel-waiting': async ({ setId }) => cancelWaiting(setId),
  async 'cancel-job'({ jobId }) {
    // The row first: an aborted step must find that it no longer holds the job.
    if (await cancelJob(jobId, surroundings)) runner.abort(jobId);
    await runner.runDueJobs();
    return {};
  },
  'check-again': async ({ jobId }) => decide(jobId, (job) => checkAgain(job, surroundings)),
  'dismiss-job': async ({ jobId }) => decide(jobId, (job) => dismissJob(job, surroundings)),
  'favourite-result': async ({ resultId, favourite }) => favouriteResult(resultId, favourite),
  'delete-result': async ({ resultId }) => deleteResult(resultId),
  'restore-result': async ({ resultId }) => restoreResult(resultId),
  'save-account': async (account) => ({ accountId: await saveAccount(account) }),
  'remove-account': async ({ accountId }) => removeAccount(accountId),
  'check-account': async ({ accountId }) => ({ credits: await checkAccount(accountId) }),
  'save-limits': async ({ accountId, limits }) => saveLimits(accountId, limits),
  'clean-up': cleanUpStorage,
  'import-archive': async ({ parcelId }) => importArchive(parcelId),
  'reset-storage': resetStorage,
  ping: async () => ({}),
  async 'sites-changed'() {
    await registerSiteScripts();
    await tellTabs();
    return {};
  },
};

async function decide(jobId: string, decision: (job: Job) => Promise<void>) {
  const job = await database.jobs.get(jobId);
  if (job) await decision(job);
  await runner.runDueJobs();
  return {};
}
