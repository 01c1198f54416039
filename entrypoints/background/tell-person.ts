import { browser } from 'wxt/browser';
import { localized, say, t } from '@/utils/i18n';
import type { Job } from '@/utils/jobs/job';
import { openPanel } from '@/utils/open-panel';
import { findStyle } from '@/utils/styles/registry';

/** Steps worth a word when nobody is looking. */
const worthTelling = new Set<Job['step']>(['done', 'failed', 'unsure', 'stalled']);

/** Says that a job finished or needs a decision, unless the panel is there to say it. */
export async function tellPerson(job: Job): Promise<void> {
  if (!worthTelling.has(job.step) || (await isPanelVisible())) return;
  const style = findStyle(job.choices.styleId);
  await browser.notifications.create(job.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t(
      job.step === 'done' ? 'notifyDone' : 'notifyDecision',
      style ? localized(style.label) : '',
    ),
    message: job.problem ? say(job.problem.say) : t('notifyOpen'),
  });
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
