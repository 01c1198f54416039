import type { ReactNode } from 'react';
import { say } from '@/utils/i18n';
import type { ProblemRecord } from '@/utils/lib/problem';
import { chargeWords } from './charge-words';
import './ProblemNote.css';

interface ProblemNoteProps {
  problem: ProblemRecord;
  /** Says what failed; the problem says why. */
  title?: string;
  /** Whether it could have cost anything, so that people want to know. */
  tellCharge?: boolean;
  /** What can be done now. */
  children?: ReactNode;
}

/** A problem in words, read out at once, the provider's own words quoted below ours. */
export function ProblemNote({ problem, title, tellCharge = false, children }: ProblemNoteProps) {
  return (
    <div className="problem" role="alert">
      {title && <strong>{title}</strong>}
      <p>{say(problem.say)}</p>
      {problem.detail && <blockquote>{problem.detail}</blockquote>}
      {tellCharge && <p>{chargeWords(problem.charged)}</p>}
      {children && <div className="row">{children}</div>}
    </div>
  );
}
