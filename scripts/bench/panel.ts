/** From opening the side panel's page to a Restage button that can be clicked, and a restage of one photo. */
import { expect, type Page } from '@playwright/test';
import { type Plain, readRows } from '../../test/kit/db';
import type { RunningBrowser } from '../../test/kit/launch';
import { chooseStyle, chooseTone, pressRestage, restageButton } from '../../test/kit/panel';
import { poll } from '../../test/kit/poll';
import { clickRestageButton } from '../../test/kit/restage-button';
import type { Job } from '../../utils/jobs/job';
import { type Figure, median, milliseconds } from './figure';

const styles = ['Modern', 'Scandinavian', 'Japandi', 'Industrial', 'Coastal'];

declare global {
  interface Window {
    usableAfterMilliseconds?: number;
  }
}

/** @param url a page whose largest photo is 1024 x 768 */
export async function measurePanel(
  browser: RunningBrowser,
  url: string,
  runs: number,
): Promise<Figure[]> {
  const page = await browser.context.newPage();
  await page.goto(url);
  await clickRestageButton(page);
  const panel = await browser.openSidePanelPage();
  await expect(restageButton(panel)).toBeVisible();
  const restages = await timeRestages(panel, runs);
  const openings = await timeOpenings(browser, runs);
  return [
    { what: 'panel open to usable', measured: milliseconds(median(openings)), budget: '400 ms' },
    {
      what: 'light and tone on this device, 1024 x 768, job made to result saved',
      measured: milliseconds(median(restages)),
      budget: '150 ms for the engine',
    },
  ];
}

/** Each with another style, through the panel; times are the job's own. */
async function timeRestages(panel: Page, runs: number): Promise<number[]> {
  await chooseTone(panel);
  for (let run = 0; run < runs; run += 1) {
    await chooseStyle(panel, styles[run % styles.length] ?? 'Modern');
    await pressRestage(panel);
    await poll('the restage', async () =>
      (await doneJobs(panel)).length > run ? true : undefined,
    );
  }
  return (await doneJobs(panel)).map((job) => (job.finishedAt ?? Number.NaN) - job.createdAt);
}

async function doneJobs(panel: Page): Promise<Plain<Job>[]> {
  return (await readRows(panel, 'jobs')).filter(({ step }) => step === 'done');
}

async function timeOpenings(browser: RunningBrowser, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.context.newPage();
    await page.addInitScript(watchForButton);
    await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    times.push(
      await poll('a usable panel', () => page.evaluate(() => window.usableAfterMilliseconds)),
    );
    await page.close();
  }
  return times;
}

/** Runs inside the panel before its own scripts; looks once per frame. */
function watchForButton(): void {
  const look = () => {
    const usable = [...document.querySelectorAll('button')].some(
      (button) => !button.disabled && button.textContent?.trim().startsWith('Restage ·'),
    );
    if (usable) window.usableAfterMilliseconds = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}
