import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs work with an empty folder for a browser profile, deleted afterwards. */
export async function withProfile<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'restage-'));
  try {
    return await work(folder);
  } finally {
    // A killed browser's last processes may still be writing.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Without developer mode the browser switches an unpacked extension off that reloads itself. */
export async function turnOnDeveloperMode(folder: string): Promise<void> {
  await mkdir(join(folder, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
}
