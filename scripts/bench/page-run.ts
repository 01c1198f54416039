/** One visit to the photo page, measured. */
import type { CDPSession, Page } from '@playwright/test';
import type { RunningBrowser } from '../../test/kit/launch';
import { useThePage } from './photo-page';
import { type ScriptCost, startTrace } from './trace';

export interface PageCost extends ScriptCost {
  /** Navigation to the load event. */
  loadMilliseconds: number;
  /** Processor time of the page's main thread. */
  mainThreadMilliseconds: number;
  heapMegabytes: number;
  /** Elements in the page's own tree. */
  elements: number;
  /** What the page's own tree says, but for the one element that an extension may add; a checksum. */
  markup: number;
  /** Everything in memory, shadow trees included. */
  nodes: number;
  longTasks: number;
  layoutShift: number;
}

type PageOnly = Omit<PageCost, keyof ScriptCost>;

/** What the page saw of itself. */
interface Seen {
  longTasks: number;
  layoutShift: number;
}

declare global {
  interface Window {
    seenByBench: Seen;
    checksumOfPage(): number;
  }
}

/** Visits twice: a trace makes every call dearer, so only what scripts do is read from it. */
export async function visitPhotoPage(browser: RunningBrowser, url: string): Promise<PageCost> {
  return { ...(await traceVisit(browser, url)), ...(await readVisit(browser, url)) };
}

/** One visit with a trace: what the extension's scripts do. */
export function traceVisit(browser: RunningBrowser, url: string): Promise<ScriptCost> {
  return onNewPage(browser, async (page, session) => {
    const endTrace = await startTrace(session);
    await browse(page, url);
    return endTrace();
  });
}

/** One visit without a trace: what the page is like after it. */
export function readVisit(browser: RunningBrowser, url: string): Promise<PageOnly> {
  return onNewPage(browser, async (page, session) => {
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await browse(page, url);
    return readPage(page, session);
  });
}

async function onNewPage<Value>(
  { context }: RunningBrowser,
  use: (page: Page, session: CDPSession) => Promise<Value>,
): Promise<Value> {
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  const value = await use(page, await context.newCDPSession(page));
  await page.close();
  return value;
}

async function browse(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  // Twice a blink: the button may come after the load event.
  await page.waitForTimeout(500);
  // The welcome page may have come to the front, and a page behind it gets a frame a second.
  await page.bringToFront();
  await page.evaluate(useThePage);
}

/** Runs inside the page, before anything else there. */
function watchPage(): void {
  const seen: Seen = { longTasks: 0, layoutShift: 0 };
  window.seenByBench = seen;
  window.checksumOfPage = () => {
    const copy = document.documentElement.cloneNode(true) as Element;
    if (copy.lastElementChild?.outerHTML === '<div></div>') copy.lastElementChild.remove();
    return [...copy.outerHTML].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 0);
  };
  new PerformanceObserver((list) => {
    seen.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.layoutShift += 'value' in entry ? Number(entry.value) : 0;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function readPage(page: Page, session: CDPSession): Promise<PageOnly> {
  // Before anything is asked of the page, which would count too.
  const mainThreadMilliseconds = (await readMetrics(session))('TaskDuration') * 1000;
  const inPage = await page.evaluate(() => ({
    ...window.seenByBench,
    elements: document.querySelectorAll('*').length,
    markup: window.checksumOfPage(),
    loadMilliseconds: performance
      .getEntriesByType('navigation')
      .map((entry) => ('loadEventEnd' in entry ? Number(entry.loadEventEnd) : 0))
      .reduce((sum, value) => sum + value, 0),
  }));
  await session.send('HeapProfiler.collectGarbage');
  const metric = await readMetrics(session);
  return {
    ...inPage,
    mainThreadMilliseconds,
    heapMegabytes: metric('JSHeapUsedSize') / 1e6,
    nodes: metric('Nodes'),
  };
}

async function readMetrics(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (name) => metrics.find((entry) => entry.name === name)?.value ?? Number.NaN;
}
