import type { MessageKey } from '@/utils/lib/words';
import { findCard } from '@/utils/providers/cards';
import type { LedgerOutcome } from '@/utils/store/rows';

/** What became of a request, in words; failed, refunded and uncertain apart. */
export const outcomeKeys: Readonly<Record<LedgerOutcome, MessageKey>> = {
  sent: 'outcomeSent',
  accepted: 'outcomeAccepted',
  refused: 'outcomeRefused',
  unsure: 'outcomeUnsure',
  failed: 'outcomeFailed',
  refunded: 'outcomeRefunded',
  cancelled: 'outcomeCancelled',
  done: 'outcomeDone',
};

/** A provider's name; its id where it is no longer part of Restage. */
export function providerName(providerId: string): string {
  return findCard(providerId)?.label ?? providerId;
}
