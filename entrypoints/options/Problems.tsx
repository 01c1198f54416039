import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { say, t } from '@/utils/i18n';
import { database } from '@/utils/store/database';
import type { ProblemEntry } from '@/utils/store/rows';
import { writeReport } from './write-report';
import './Problems.css';

const KEPT = 200;

export function Problems() {
  const entries = useLiveQuery(() =>
    database.problems.orderBy('id').reverse().limit(KEPT).toArray(),
  );
  return (
    <div className="options-card">
      <p>{t('problemsIntro')}</p>
      {entries?.length === 0 && <p className="muted">{t('problemsNone')}</p>}
      {entries && entries.length > 0 && (
        <>
          <ProblemList entries={entries} />
          <CopyReport entries={entries} />
        </>
      )}
    </div>
  );
}

interface EntriesProps {
  /** Newest first. */
  entries: readonly ProblemEntry[];
}

function ProblemList({ entries }: EntriesProps) {
  const time = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="problems" tabIndex={0} aria-label={t('problemsList')}>
      <ol>
        {entries.map(({ id, at, where, problem }) => (
          <li key={id}>
            <p className="muted small">
              <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time> · {where}
            </p>
            <p>{say(problem.say)}</p>
            {problem.detail && <p className="muted small">{problem.detail}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function CopyReport({ entries }: EntriesProps) {
  const [outcome, setOutcome] = useState<'problemsCopied' | 'problemsCopyFailed'>();
  const report = writeReport(entries);
  const copy = () => {
    navigator.clipboard.writeText(report).then(
      () => setOutcome('problemsCopied'),
      () => setOutcome('problemsCopyFailed'),
    );
  };
  return (
    <>
      <div className="row">
        <Button onPress={copy}>{t('problemsCopy')}</Button>
        <span role="status">{outcome && t(outcome)}</span>
      </div>
      {outcome === 'problemsCopyFailed' && (
        <textarea
          className="problems-report"
          readOnly
          rows={8}
          value={report}
          aria-label={t('problemsReport')}
        />
      )}
    </>
  );
}
