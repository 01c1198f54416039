import type { Words } from './words';

/** Ten kinds decide icon, advice, and whether waiting helps. */
export type ProblemKind =
  | 'account'
  | 'credit'
  | 'moderated'
  | 'rejected'
  | 'busy'
  | 'network'
  | 'permission'
  | 'full'
  | 'provider'
  | 'bug';

/** Whether the person's money may have moved: the one fact that decides if a submit may be tried again. */
export type Charged = 'no' | 'maybe' | 'yes';

/** A problem as plain data: what rows keep and messages carry. */
export interface ProblemRecord {
  kind: ProblemKind;
  /** What happened and what to do next. */
  say: Words;
  charged: Charged;
  /** The vendor's own words, shortened; shown as a quotation, never parsed. */
  detail?: string;
  retryAfterSeconds?: number;
  /** The provider took payment and gave it back. */
  refunded?: boolean;
}

const DETAIL_LIMIT = 300;

/**
 * An error that a person can act on. Thrown inside a context; crosses contexts and is stored as its
 * `record`. `cause` stays behind: it may hold secrets.
 */
export class Problem extends Error {
  readonly record: ProblemRecord;

  constructor(record: ProblemRecord, cause?: unknown) {
    super(`${record.kind}: ${record.say.key}`, cause === undefined ? undefined : { cause });
    this.name = 'Problem';
    this.record = record.detail ? { ...record, detail: shorten(record.detail) } : record;
  }
}

/**
 * Whatever was thrown, as a problem. Anything unforeseen is a bug of ours.
 * @param charged what is true of money where this was caught
 */
export function toProblem(thrown: unknown, charged: Charged): Problem {
  if (thrown instanceof Problem) return thrown;
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new Problem({ kind: 'bug', say: { key: 'problemBug' }, charged, detail }, thrown);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > DETAIL_LIMIT ? `${line.slice(0, DETAIL_LIMIT)}…` : line;
}
