import { Problem, type ProblemRecord } from '@/utils/lib/problem';
import { isRunning, type Job } from './job';

/**
 * An imported job put to rest: what was under way elsewhere must never send anything from here.
 * What has a ticket can be looked at again.
 * @param label of its provider
 */
export function restJob(job: Job, label: string): Job {
  const { life: _, ...row } = job;
  if (!isRunning(job.step)) return row;
  const ticket = job.operation !== undefined || job.pending !== undefined;
  if (job.submits === 0 || job.step === 'intent') {
    return { ...row, step: 'cancelled', problem: unfinished('problemImportedUnsent', 'no', label) };
  }
  return ticket
    ? { ...row, step: 'stalled', problem: unfinished('problemImportedOpen', 'maybe', label) }
    : { ...row, step: 'unsure', problem: unfinished('problemImportedUnsure', 'maybe', label) };
}

function unfinished(
  key: 'problemImportedUnsent' | 'problemImportedOpen' | 'problemImportedUnsure',
  charged: 'no' | 'maybe',
  label: string,
): ProblemRecord {
  return new Problem({ kind: 'provider', say: { key, values: [label] }, charged }).record;
}
