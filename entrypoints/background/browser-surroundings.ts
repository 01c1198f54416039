import { browser } from 'wxt/browser';
import { findHost } from '@/utils/hosts/registry';
import { browserPictures } from '@/utils/images/pictures';
import type { Surroundings } from '@/utils/jobs/surroundings';
import { systemClock } from '@/utils/lib/clock';
import { newId } from '@/utils/lib/ids';
import { findAdapter } from '@/utils/providers/adapters';
import { findCard } from '@/utils/providers/cards';
import { database } from '@/utils/store/database';
import { createMirror } from '@/utils/store/mirror';
import { open } from '@/utils/store/vault';
import { findStyle } from '@/utils/styles/registry';
import { withCheckpoints } from './checkpoints';
import { workshop } from './workshop';

/** The job engine's surroundings in a real browser. One per worker life. */
export const surroundings: Surroundings = withCheckpoints({
  database,
  mirror: createMirror(
    browser.storage.local,
    async (photoId) => (await database.photos.get(photoId))?.url,
  ),
  clock: systemClock,
  fetch: (input, init) => fetch(input, init),
  pictures: browserPictures,
  workshop,
  life: newId(),
  findCard,
  findAdapter,
  findHost,
  findStyle,
  async openAccount(id) {
    const account = await database.accounts.get(id);
    return account && open(database, account.sealed).catch(() => undefined);
  },
  canReach: (patterns) => browser.permissions.contains({ origins: [...patterns] }),
  async freeBytes() {
    const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate();
    return quota - usage;
  },
  random: Math.random,
});
