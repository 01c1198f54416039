import { browser } from 'wxt/browser';
import { lookUpUnsure } from '@/utils/jobs/look-up-unsure';
import { resumePaused } from '@/utils/jobs/resume-paused';
import { createRunner } from '@/utils/jobs/run-due-jobs';
import { refreshReveal } from './bring-reveal';
import { surroundings } from './browser-surroundings';
import { tellPerson } from './tell-person';

const ALARM = 'jobs';
/** Chrome stops a worker 30 s after its last event or API call. */
const HEARTBEAT_MILLISECONDS = 20_000;
const ALARM_MINUTES = 0.5;

let heartbeat: ReturnType<typeof setInterval> | undefined;

/** Alarm and heartbeat exist exactly while a job is unfinished: keep-alive for its own sake is against the stores' rules. */
function follow(count: number): void {
  if (count > 0) keepAwake();
  else rest();
  void browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}

function keepAwake(): void {
  if (heartbeat !== undefined) return;
  heartbeat = setInterval(() => {
    void browser.runtime.getPlatformInfo();
    void holdAlarm();
  }, HEARTBEAT_MILLISECONDS);
  void holdAlarm();
}

let starting = 0;

/**
 * Holds the alarm while an intent is written: the worker may die right after, and a job that was
 * acknowledged must not wait for somebody to open a page. Work that ends meanwhile leaves it alone.
 */
export async function withAlarm<Value>(write: () => Promise<Value>): Promise<Value> {
  starting += 1;
  try {
    await holdAlarm();
    return await write();
  } finally {
    starting -= 1;
  }
}

/** The alarm that brings a stopped worker back; browsers have lost alarms. */
async function holdAlarm(): Promise<void> {
  // One that fires once is as good as none: the worker may be stopped right after.
  const held = await browser.alarms.get(ALARM);
  if (held?.periodInMinutes === ALARM_MINUTES) return;
  await browser.alarms.create(ALARM, { periodInMinutes: ALARM_MINUTES });
}

function rest(): void {
  clearInterval(heartbeat);
  heartbeat = undefined;
  if (starting === 0) void browser.alarms.clear(ALARM);
}

export const runner = createRunner(surroundings, {
  unfinished: follow,
  rested(job) {
    void tellPerson(job).catch(() => undefined);
    void refreshReveal(job.choices.photoId).catch(() => undefined);
  },
});

/** Jobs that rested for want of a permission go on once it is there. */
export async function goOnWhereAllowed(): Promise<void> {
  if ((await resumePaused('permission', surroundings)) > 0) await runner.runDueJobs();
}

/** Jobs that were found where they had been sent go on at once. */
export async function goOnWhereFound(): Promise<void> {
  if ((await lookUpUnsure(surroundings)) > 0) await runner.runDueJobs();
}

/** Adds the wake-up listeners; must run synchronously when the worker starts. */
export function listenForWakeUps(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void runner.runDueJobs();
  });
  browser.runtime.onStartup.addListener(() => void runner.runDueJobs());
}
