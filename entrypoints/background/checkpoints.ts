import { browser } from 'wxt/browser';
import type { Surroundings } from '@/utils/jobs/surroundings';

/**
 * Named moments at which a test may stop the worker; only the test build has them, and only while
 * its profile says so. Each asks the test for leave over the network, which holds the work exactly
 * where it is until the test answers, or kills the worker.
 */
export async function checkpoint(moment: string, about = ''): Promise<void> {
  if (import.meta.env.MODE !== 'test') return;
  on ??= browser.storage.local.get('checkpoints').then((stored) => stored.checkpoints === true);
  if (!(await on)) return;
  const address = `https://checkpoints.restage.test/${moment}?about=${encodeURIComponent(about)}`;
  await fetch(address, { cache: 'no-store' }).catch(() => undefined);
}

let on: Promise<boolean> | undefined;

/** The moments that the engine's own surroundings can see; what people get is `around` itself. */
export function withCheckpoints(around: Surroundings): Surroundings {
  if (import.meta.env.MODE !== 'test') return around;
  return {
    ...around,
    async fetch(input, init) {
      if (init?.method !== 'POST') return around.fetch(input, init);
      await checkpoint('before-request', String(input));
      const response = await around.fetch(input, init);
      await checkpoint('after-reply', String(input));
      return response;
    },
    pictures: {
      async thumbnail(bytes, maxWidth) {
        const made = await around.pictures.thumbnail(bytes, maxWidth);
        await checkpoint('before-storing');
        return made;
      },
    },
  };
}
