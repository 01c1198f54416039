/** Runs once before the browser tests. */
import { existsSync } from 'node:fs';
import { testBuild } from './launch';
import { prepareRooms } from './photo-sizes';
import { hasSharedFolder } from './shared-folder';

export default async function prepare(): Promise<void> {
  if (!existsSync(testBuild)) {
    throw new Error('There is no test build. Run `npm run build:test` first, or `npm test`.');
  }
  if (hasSharedFolder) await prepareRooms();
}
