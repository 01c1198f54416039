import { t } from '@/utils/i18n';
import { Problem } from '@/utils/lib/problem';
import { readDataUrl } from '@/utils/lib/read-data-url';
import { sendCommand } from '@/utils/send-command';
import { type SampleRoom, sampleUrl } from './sample-rooms';

/** Puts a sample room on the bench of a window. @throws Problem */
export async function bringSample(windowId: number, room: SampleRoom): Promise<void> {
  const answer = await fetch(sampleUrl(room));
  if (!answer.ok) {
    throw new Problem({ kind: 'bug', say: { key: 'benchSampleMissing' }, charged: 'no' });
  }
  const dataUrl = await readDataUrl(await answer.blob());
  const name = t('sampleName', t(room.name));
  await sendCommand('photo-from-file', { windowId, name, dataUrl, source: 'sample' });
}
