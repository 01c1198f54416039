/** Another extension in the same browser, which may do nothing but talk. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from '@playwright/test';
import type { RunningBrowser } from './launch';
import { poll } from './poll';

export interface Stranger {
  worker: Worker;
  close(): Promise<void>;
}

const manifest = {
  manifest_version: 3,
  name: 'Stranger',
  version: '1',
  background: { service_worker: 'worker.js' },
};

export async function loadStranger({ control, context }: RunningBrowser): Promise<Stranger> {
  const folder = await mkdtemp(join(tmpdir(), 'restage-stranger-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), 'self.isStranger = true;');
  const { id } = await control.send('Extensions.loadUnpacked', { path: folder });
  const worker = await poll('the other extension', async () =>
    context.serviceWorkers().find((one) => one.url().includes(id)),
  );
  return { worker, close: () => rm(folder, { recursive: true, force: true }) };
}
