import { t } from '@/utils/i18n';
import type { Charged } from '@/utils/lib/problem';
import type { MessageKey } from '@/utils/lib/words';

const keys: Record<Charged, MessageKey> = {
  no: 'chargeNo',
  maybe: 'chargeMaybe',
  yes: 'chargeYes',
};

/** Whether money moved, as a sentence. */
export function chargeWords(charged: Charged): string {
  return t(keys[charged]);
}
