import type { ProblemKind } from './problem';
import type { MessageKey } from './words';

/** What a refusal is about. Every message takes $1 the provider's name, $2 the status. */
export interface Refusal {
  kind: ProblemKind;
  key: MessageKey;
}

const busy: Refusal = { kind: 'busy', key: 'problemBusy' };
const credit: Refusal = { kind: 'credit', key: 'problemNoCredit' };
const account: Refusal = { kind: 'account', key: 'problemKeyRefused' };
const plan: Refusal = { kind: 'account', key: 'problemPlanRefused' };
const moderated: Refusal = { kind: 'moderated', key: 'problemModerated' };
const photo: Refusal = { kind: 'rejected', key: 'problemPhotoUnread' };

const rejected: Refusal = { kind: 'rejected', key: 'problemRejected' };

/** HTTP codes that mean the same everywhere, whatever the body says. */
const refusalsByStatus: ReadonlyMap<number, Refusal> = new Map([
  [401, account],
  [402, credit],
  [429, busy],
]);

/**
 * What a vendor's own words reveal where its code doesn't; the first match decides. Wordings are
 * those of documents and of what public clients look for.
 */
const refusalsByWords: readonly [RegExp, Refusal][] = [
  [/rate.?limit|too many|queue is full|queue full/i, busy],
  [/insufficient|out of credit|not enough credit|no credits?\b|wallet/i, credit],
  [/premium|subscri|upgrade your plan/i, plan],
  [/api.?key|invalid key|`key`|unauthori[sz]ed|unauthenticated/i, account],
  [/nsfw|moderat|safety|content policy|prohibited/i, moderated],
  [/(fetch|download|load|reach|access|read)\b.*\b(image|photo|url)/i, photo],
];

const passing = /try again|server error|something went wrong|time.?out|overloaded/i;

/** Whether an error goes away by itself: vendors' own clients try again on these words. */
export function isPassing(text: string): boolean {
  return passing.test(text);
}

/** What a 4xx refuses: by its code, else by the vendor's words. */
export function refusalOf(status: number, text: string): Refusal {
  const fallback = status === 403 ? account : rejected;
  return refusalsByStatus.get(status) ?? findRefusal(text) ?? fallback;
}

/** The refusal that `text` speaks of, if it gives one away. */
export function findRefusal(text: string): Refusal | undefined {
  return refusalsByWords.find(([pattern]) => pattern.test(text))?.[1];
}
