import { browser } from 'wxt/browser';
import { localized, say, t } from '@/utils/i18n';
import { isRunning, type Job } from '@/utils/jobs/job';
import { openPanel } from '@/utils/open-panel';
import { database } from '@/utils/store/database';
import { findStyle } from '@/utils/styles/registry';

/** All intents of a set are written in one go. */
const WRITTEN_WITHIN_MILLISECONDS = 10 * 60_000;

/** Steps worth a word when nobody is looking. */
const worthTelling = new Set<Job['step']>(['done', 'failed', 'unsure', 'stalled']);

/**
 * Says that something finished or needs a decision, unless the panel is there to say it. The rooms
 * of one confirmation are told of once, when the last of them is in; a decision is told at once.
 */
export async function tellPerson(job: Job): Promise<void> {
  if (!worthTelling.has(job.step) || (await isPanelVisible())) return;
  if (job.step !== 'done') await tellDecision(job);
  const set = await readSet(job);
  if (set && set.running > 0) return;
  if (set && set.total > 1)
    await tell(`done ${job.setId}`, t('notifySetDone', set.done, set.total));
  else if (job.step === 'done') await tell(job.id, t('notifyDone', styleOf(job)));
}

/** One note per confirmation: a further job of it that needs a decision takes the place of the last. */
async function tellDecision(job: Job): Promise<void> {
  const title = t('notifyDecision', styleOf(job));
  await tell(`decide ${job.setId ?? job.id}`, title, job.problem && say(job.problem.say));
}

async function tell(id: string, title: string, message = t('notifyOpen')): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** How far the jobs of one confirmation are; those that were cancelled don't count. */
async function readSet({ setId, createdAt }: Job) {
  if (setId === undefined) return undefined;
  const jobs = await database.jobs
    .where('createdAt')
    .between(createdAt - WRITTEN_WITHIN_MILLISECONDS, createdAt + WRITTEN_WITHIN_MILLISECONDS)
    .filter((other) => other.setId === setId && other.step !== 'cancelled')
    .toArray();
  return {
    total: jobs.length,
    done: jobs.filter((other) => other.step === 'done').length,
    running: jobs.filter((other) => isRunning(other.step)).length,
  };
}

function styleOf({ choices }: Job): string {
  const style = findStyle(choices.styleId);
  return style ? localized(style.label) : '';
}

/** A click on the notification opens the panel; must run synchronously when the worker starts. */
export function listenForNotifications(): void {
  browser.notifications.onClicked.addListener((id) => {
    void openPanel(lastWindowId);
    void browser.notifications.clear(id);
  });
  browser.windows.onFocusChanged.addListener((windowId) => {
    if (windowId !== browser.windows.WINDOW_ID_NONE) lastWindowId = windowId;
  });
}

/** A click on a notification names no window, and asking for one would lose the gesture. */
let lastWindowId: number | undefined;

async function isPanelVisible(): Promise<boolean> {
  if (import.meta.env.FIREFOX)
    return browser.extension.getViews({ type: 'sidebar' as 'tab' }).length > 0;
  const panels = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
  return panels.length > 0;
}
