/** The verdict in words. */
import { moments } from './moments';
import type { Verdict } from './verdict';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** Campaigns as one; what went wrong keeps its names. */
export function addVerdicts(verdicts: readonly Verdict[]): Verdict | undefined {
  return verdicts.length === 0 ? undefined : verdicts.reduce(add);
}

function add(a: Verdict, b: Verdict): Verdict {
  const hits = { ...a.hits };
  for (const place of [...moments, 'any-time', 'browser'] as const) hits[place] += b.hits[place];
  return {
    hits,
    jobs: a.jobs + b.jobs,
    done: a.done + b.done,
    unsure: a.unsure + b.unsure,
    stalled: a.stalled + b.stalled,
    reconciled: a.reconciled + b.reconciled,
    failed: a.failed + b.failed,
    doubled: [...a.doubled, ...b.doubled],
    lost: [...a.lost, ...b.lost],
    chargedAndLost: [...a.chargedAndLost, ...b.chargedAndLost],
    strangers: [...a.strangers, ...b.strangers],
    refused: [...a.refused, ...b.refused],
    withoutNextStep: [...a.withoutNextStep, ...b.withoutNextStep],
    asleep: [...a.asleep, ...b.asleep],
  };
}

export function writeTable(verdict: Verdict): string {
  const { hits } = verdict;
  const lines: readonly (readonly [string, number])[] = [
    ['kills', sum(Object.values(hits))],
    ['browser kills among them', hits.browser],
    ...moments.map((moment) => [`killed at ${moment}`, hits[moment]] as const),
    ['killed at any time', hits['any-time']],
    ['jobs', verdict.jobs],
    ['done', verdict.done],
    ['reconciled among them', verdict.reconciled],
    ['unsure, with a next step', verdict.unsure],
    ['stalled, with a next step', verdict.stalled],
    ['failed, nothing taken', verdict.failed],
    ['submitted twice', verdict.doubled.length],
    ['lost', verdict.lost.length],
    ['charged and lost', verdict.chargedAndLost.length],
    ['charged without a job', verdict.strangers.length],
    ['refused', verdict.refused.length],
    ['without a next step', verdict.withoutNextStep.length],
    ['left asleep', verdict.asleep.length],
  ];
  return lines.map(([name, count]) => `${name.padEnd(26)}${String(count).padStart(6)}`).join('\n');
}
