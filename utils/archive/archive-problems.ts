import { Problem } from '@/utils/lib/problem';
import type { MessageKey } from '@/utils/lib/words';

/** Why a file can't be imported. Every one means that nothing was changed. */
export type ArchiveFault =
  | 'problemArchiveDamaged'
  | 'problemArchiveForeign'
  | 'problemArchiveNewer'
  | 'problemArchiveTooLarge';

export function archiveProblem(
  key: ArchiveFault & MessageKey,
  detail?: string,
  cause?: unknown,
): Problem {
  return new Problem({ kind: 'rejected', say: { key }, charged: 'no', detail }, cause);
}
