/** Jobs started by the message that the panel's button sends, for the photo and choices of an earlier one. */
import type { Page } from '@playwright/test';
import { readRows } from './db';

/** @param own one of the extension's pages */
export async function restageAgain(own: Page, times = 1): Promise<void> {
  const [job] = await readRows(own, 'jobs');
  if (!job) throw new Error('There is no job to do again.');
  const { variation: _, ...choices } = job.choices;
  for (let time = 0; time < times; time += 1) {
    const order = { jobId: crypto.randomUUID(), choices, priceShown: JSON.stringify(job.price) };
    const answer = await own.evaluate(send, { restage: 'start-restage', payload: order });
    if (!answer.ok) throw new Error(JSON.stringify(answer));
  }
}

/** Runs inside one of our own pages. */
function send(message: object): Promise<{ ok: boolean }> {
  return chrome.runtime.sendMessage(message);
}

/** The extension page's own. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
