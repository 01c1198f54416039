/** What can break on the way to any provider. Nobody can know whether the request was taken. */
import type { Charged, ProblemKind } from '@/utils/lib/problem';
import type { MessageKey } from '@/utils/lib/words';
import type { PlannedFault } from '../emulator/faults';

export type Expected = readonly [kind: ProblemKind, charged: Charged, key: MessageKey];

export const brokenAnswers: readonly (readonly [PlannedFault, Expected])[] = [
  [{ kind: 'reset-before-headers' }, ['network', 'maybe', 'problemNetwork']],
  [{ kind: 'reset-in-body' }, ['network', 'maybe', 'problemNetwork']],
  [{ kind: 'truncated' }, ['provider', 'maybe', 'problemReplyUnreadable']],
  [{ kind: 'html' }, ['provider', 'maybe', 'problemReplyUnreadable']],
];

/** What a gateway in between says: the request may have got through all the same. */
export const gatewayErrors: readonly (readonly [PlannedFault, Expected])[] = [
  500, 502, 503, 504,
].map((status) => [
  { kind: 'reply', status, text: '<html></html>' },
  ['provider', 'maybe', 'problemProviderTrouble'],
]);
