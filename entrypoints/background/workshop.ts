import { browser } from 'wxt/browser';
import { Problem } from '@/utils/lib/problem';
import type { Workshop } from '@/utils/workshop/spec';
import { type FarWorkshop, reachWorkshop } from '@/utils/workshop/wire';

const PAGE = '/workshop.html';
const OPENING_MILLISECONDS = 15_000;

let channel: FarWorkshop | undefined;
let opening: Promise<void> = Promise.resolve();

/**
 * The workshop of the background: a hidden page that has what a service worker hasn't, a worker of
 * its own. Opened by the first task; closes itself when nothing is left to do (entrypoints/workshop).
 */
export const workshop: Workshop = {
  async run(task, course) {
    channel ??= reachWorkshop(new BroadcastChannel('workshop'));
    opening = opening.then(openPage, openPage);
    await opening;
    await Promise.race([channel.ready(), tooLate()]);
    return channel.run(task, course);
  },
};

/** It may be open already: it outlives the worker that opened it. */
async function openPage(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    if (document.querySelector('iframe')) return;
    const frame = document.createElement('iframe');
    frame.src = browser.runtime.getURL(PAGE);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
  } else if (!(await browser.offscreen.hasDocument())) {
    await browser.offscreen.createDocument({
      url: PAGE,
      reasons: ['WORKERS'],
      justification: 'Draws furniture into photos on this device, outside the background worker.',
    });
  }
}

async function tooLate(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, OPENING_MILLISECONDS));
  throw new Problem({ kind: 'bug', say: { key: 'problemBug' }, charged: 'no', detail: 'workshop' });
}
