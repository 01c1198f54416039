import { readFile } from 'node:fs/promises';
import type { CDPSession } from '@playwright/test';

/** What the browser's processes have used since they started. */
export interface Cost {
  cpuSeconds: number;
  /** Memory of the pages' and the graphics processes together; 0 where it can't be known. */
  megabytesNow: number;
  megabytesPeak: number;
}

export async function costOf(control: CDPSession): Promise<Cost> {
  const { processInfo } = await control.send('SystemInfo.getProcessInfo');
  const cpuSeconds = processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  const drawing = processInfo.filter(({ type }) => type === 'GPU' || type === 'renderer');
  const sizes = await Promise.all(drawing.map(({ id }) => memoryOf(id)));
  return {
    cpuSeconds,
    megabytesNow: Math.round(sizes.reduce((sum, { now }) => sum + now, 0)),
    megabytesPeak: Math.round(sizes.reduce((sum, { peak }) => sum + peak, 0)),
  };
}

/** Linux tells; elsewhere 0. */
async function memoryOf(pid: number): Promise<{ now: number; peak: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const megabytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}
