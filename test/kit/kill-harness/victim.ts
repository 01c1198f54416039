/** The browser that is killed again and again, always on the same profile. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Job } from '../../../utils/jobs/job';
import type { Answer } from '../../../utils/messages';
import { readRows } from '../db';
import { type LaunchOptions, launchBrowser, type RunningBrowser } from '../launch';
import { poll } from '../poll';

/** After so long without an answer another is sent. */
const PING_MILLISECONDS = 4000;

export interface Victim {
  /** Sends a command from one of the extension's own pages. Rejects when the worker died over it. */
  send(name: string, payload: object): Promise<Answer<Record<string, unknown>>>;
  jobs(): Promise<readonly Job[]>;
  /** Ends the worker as the browser would. @returns false when none was running */
  killWorker(): Promise<boolean>;
  /** SIGKILL for every process of the browser, then a new one on the same profile. */
  killBrowser(): Promise<void>;
  /** Ends the browser in order, does something to its profile, and starts a new one on that. */
  restart(between?: () => Promise<void>): Promise<void>;
  /** Reloads the extension, as an update does; its pages are closed by that. Needs developer mode. */
  reloadExtension(): Promise<void>;
  /** Stops every process of the browser for a while, as a sleeping computer does. */
  freeze(milliseconds: number): Promise<void>;
  /** The browser of the moment. */
  browser(): RunningBrowser;
  /** Brings the alarms that are really there forward. @returns how many there are */
  wake(): Promise<number>;
  openPanel(): Promise<Page>;
  close(): Promise<void>;
}

/** @param options of every launch; `checkpoints`: the worker asks at its own moments whether to go on */
export async function launchVictim(
  profileFolder: string,
  { checkpoints, ...options }: LaunchOptions & { checkpoints?: true },
): Promise<Victim> {
  const launch = () => launchBrowser({ ...options, profileFolder });
  let browser = await launch();
  let page = await browser.openExtensionPage('popup');
  if (checkpoints) {
    // Chromium never wakes a worker again that was stopped before its very first start was over.
    await untilAnswered(page);
    await page.evaluate(() => chrome.storage.local.set({ checkpoints: true }));
    await browser.stopWorker();
    await untilAnswered(page);
  }

  return {
    send: (name, payload) => page.evaluate(sendMessage, { restage: name, payload }),
    jobs: () => readRows(page, 'jobs'),
    killWorker: () => killWorker(browser),
    async killBrowser() {
      await killProcesses(browser);
      browser = await launch();
      page = await browser.openExtensionPage('popup');
    },
    async restart(between) {
      await browser.close();
      await between?.();
      browser = await launch();
      page = await browser.openExtensionPage('popup');
    },
    async reloadExtension() {
      const closed = page.waitForEvent('close');
      // Its own page is gone before it could answer.
      await page.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await closed;
      page = await poll('the extension after its reload', () =>
        browser.openExtensionPage('popup').catch(() => undefined),
      );
    },
    async freeze(milliseconds) {
      const signal = await processGroup(browser);
      signal('SIGSTOP');
      await sleep(milliseconds);
      signal('SIGCONT');
    },
    browser: () => browser,
    wake: () => page.evaluate(hastenAlarms),
    openPanel: () => browser.openExtensionPage('sidepanel'),
    close: () => browser.close(),
  };
}

/** A message to a worker that is just ending reaches nobody, and may be silent about it. */
async function untilAnswered(page: Page): Promise<void> {
  const ping = { restage: 'ping', payload: {} };
  const answered = () => page.evaluate(sendMessage, ping).catch(() => undefined);
  await poll('the worker', () => Promise.race([answered(), sleep(PING_MILLISECONDS, undefined)]));
}

async function killWorker({ control, extensionId }: RunningBrowser): Promise<boolean> {
  const { targetInfos } = await control.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );
  if (!worker) return false;
  const closed = await control
    .send('Target.closeTarget', { targetId: worker.targetId })
    .catch(() => undefined);
  return closed !== undefined;
}

async function killProcesses(browser: RunningBrowser): Promise<void> {
  const signal = await processGroup(browser);
  const gone = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  signal('SIGKILL');
  await gone;
}

/** Playwright starts the browser as the leader of a process group of its own. */
async function processGroup({
  control,
}: RunningBrowser): Promise<(signal: NodeJS.Signals) => void> {
  const { processInfo } = await control.send('SystemInfo.getProcessInfo');
  const leader = processInfo.find(({ type }) => type === 'browser');
  if (!leader) throw new Error('The browser named no process of its own.');
  const id = process.platform === 'win32' ? leader.id : -leader.id;
  return (signal) => void process.kill(id, signal);
}

/** Runs inside the page. */
function sendMessage(message: object): Promise<Answer<Record<string, unknown>>> {
  const patience = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('no answer')), 20_000);
  });
  return Promise.race([chrome.runtime.sendMessage(message), patience]);
}

/** Runs inside the page. Half a minute is what browsers allow between alarms. */
async function hastenAlarms(): Promise<number> {
  const alarms = await chrome.alarms.getAll();
  for (const { name, periodInMinutes } of alarms) {
    await chrome.alarms.create(name, { when: Date.now(), periodInMinutes });
  }
  return alarms.length;
}

/** The page's own. */
declare const chrome: {
  alarms: {
    getAll(): Promise<{ name: string; periodInMinutes?: number }[]>;
    create(name: string, options: { when: number; periodInMinutes?: number }): Promise<void>;
  };
  runtime: {
    sendMessage(message: object): Promise<Answer<Record<string, unknown>>>;
    reload(): void;
  };
  storage: { local: { set(items: object): Promise<void> } };
};
