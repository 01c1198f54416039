import { collectRows } from '@/utils/archive/collect-rows';
import { writeArchive } from '@/utils/archive/write-archive';
import { hostsOff, lastChoices, originsOn } from '@/utils/settings';
import { openAsItIs } from '@/utils/store/database';
import { storageProblem } from '@/utils/store/storage-trouble';
import { datedName, downloadFile } from './download-file';

/**
 * Saves everything but accounts as one ZIP. Reads the database as it is, so that it also works on
 * one that Restage itself can't use any more.
 * @returns how many rows could not be read
 * @throws Problem when it doesn't fit into one ZIP, or nothing at all can be read
 */
export async function exportEverything(
  progress?: (written: number, of: number) => void,
): Promise<number> {
  const database = await openAsItIs().catch((thrown) => {
    throw storageProblem(thrown) ?? thrown;
  });
  try {
    const rows = await collectRows(database);
    const settings = {
      hostsOff: await hostsOff.getValue(),
      originsOn: await originsOn.getValue(),
      lastChoices: await lastChoices.getValue(),
    };
    const { file, unreadable } = await writeArchive(
      { ...rows, settings, exportedAt: Date.now() },
      progress,
    );
    downloadFile(file, datedName('restage', 'zip'));
    return unreadable;
  } finally {
    database.close();
  }
}
