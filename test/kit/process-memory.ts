/** How much memory the browser's processes take while something goes on. Linux only. */
import { existsSync, readFileSync } from 'node:fs';
import type { RunningBrowser } from './launch';

export const canMeasureMemory = existsSync('/proc/self/statm');

const PAGE_BYTES = 4096;
const EVERY_MILLISECONDS = 100;

/** @returns value of the work, and the most memory taken beyond what was taken before, bytes */
export async function whileMeasuring<Value>(
  browser: RunningBrowser,
  work: () => Promise<Value>,
): Promise<{ value: Value; extraBytes: number }> {
  const before = await residentBytes(browser);
  let most = before;
  let going = true;
  const measuring = (async () => {
    while (going) {
      most = Math.max(most, await residentBytes(browser));
      await new Promise((resolve) => setTimeout(resolve, EVERY_MILLISECONDS));
    }
  })();
  try {
    const value = await work();
    return { value, extraBytes: most - before };
  } finally {
    going = false;
    await measuring;
  }
}

/** Of all renderers: those of pages, of the extension's pages and of its worker. */
async function residentBytes({ control }: RunningBrowser): Promise<number> {
  if (!canMeasureMemory) return 0;
  const { processInfo } = await control.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return renderers.reduce((sum, { id }) => sum + residentOf(id), 0);
}

function residentOf(id: number): number {
  try {
    const [, resident] = readFileSync(`/proc/${id}/statm`, 'latin1').split(' ');
    return Number(resident) * PAGE_BYTES;
  } catch {
    // It ended in between.
    return 0;
  }
}
