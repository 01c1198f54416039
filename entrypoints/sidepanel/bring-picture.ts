import { t } from '@/utils/i18n';
import { Problem } from '@/utils/lib/problem';
import type { MessageKey } from '@/utils/lib/words';
import { sendCommand } from '@/utils/send-command';

const SAMPLE = '/sample-rooms/empty-living-room.jpg';

/** A message between extension pages holds 64 MiB; bytes travel as base64, a third larger. */
const LARGEST_BYTES = 40_000_000;
const LONGEST_NAME = 200;

/**
 * Puts a picture of this computer on the bench.
 * @param role absent for a room
 * @throws Problem
 */
export async function bringUpload(windowId: number, file: File, role?: 'object'): Promise<void> {
  if (file.size > LARGEST_BYTES) throw refused('benchFileTooLarge');
  const dataUrl = await readDataUrl(file);
  const name = file.name.slice(0, LONGEST_NAME);
  await sendCommand('photo-from-file', { windowId, name, dataUrl, source: 'upload', role });
}

/** Puts the bundled sample room on the bench. @throws Problem */
export async function bringSample(windowId: number): Promise<void> {
  const answer = await fetch(SAMPLE);
  if (!answer.ok) throw refused('benchSampleMissing');
  const dataUrl = await readDataUrl(await answer.blob());
  const name = t('benchSampleName');
  await sendCommand('photo-from-file', { windowId, name, dataUrl, source: 'sample' });
}

function readDataUrl(bytes: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(refused('benchFileUnreadable', reader.error));
    reader.readAsDataURL(bytes);
  });
}

function refused(key: MessageKey, cause?: unknown): Problem {
  return new Problem({ kind: 'rejected', say: { key }, charged: 'no' }, cause);
}
