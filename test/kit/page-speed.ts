/** How fast a page answers, measured inside it. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Milliseconds from each press or key to the frame that showed its effect. */
    answers?: number[];
  }
}

/** Starts to note how long every key and press takes to the next frame (Event Timing). */
export async function watchAnswers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const answers: number[] = [];
    window.answers = answers;
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (['keydown', 'pointerdown', 'pointerup', 'click'].includes(name)) answers.push(duration);
      }
      // What is faster than 16 ms is not told, and counts as 16.
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** Does something in the page. @returns the slowest answer to it, in milliseconds */
export async function timeAnswer(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => window.answers?.splice(0));
  await act();
  // Entries come with the frame after the one they measure.
  await page.evaluate(twoFrames);
  return Math.max(16, ...((await page.evaluate(() => window.answers)) ?? []));
}

/** Runs inside the page. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
  });
}

/** Scrolls from top to end. @returns how long each frame took, in milliseconds, ascending */
export async function timeScroll(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const frames: number[] = [];
        let before = performance.now();
        const step = (now: number) => {
          frames.push(now - before);
          before = now;
          const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
          if (scrollTop + clientHeight >= scrollHeight - 1) resolve(frames.sort((a, b) => a - b));
          else {
            window.scrollBy(0, 60);
            requestAnimationFrame(step);
          }
        };
        requestAnimationFrame((now) => {
          before = now;
          requestAnimationFrame(step);
        });
      }),
  );
}

/**
 * Scrolls from top to end. What else the machine does is not in the figures.
 * @returns milliseconds of the main thread's processor that each step took, with the frame it led to
 */
export async function costOfScroll(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busyMilliseconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  await page.evaluate(rest);
  const costs: number[] = [];
  let before = await busyMilliseconds();
  while (await page.evaluate(scrollOn)) {
    const now = await busyMilliseconds();
    costs.push(now - before);
    before = now;
  }
  await session.detach();
  return costs;
}

/** Runs inside the page. What the last press led to is not the scroll's. */
async function rest(): Promise<void> {
  for (let calm = 0; calm < 5; calm += 1) {
    await new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 50)));
  }
}

/** Runs inside the page. @returns whether there is more below */
function scrollOn(): Promise<boolean> {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  window.scrollBy(0, 60);
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      setTimeout(() => resolve(scrollTop + clientHeight < scrollHeight - 1)),
    );
  });
}
