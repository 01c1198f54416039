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
