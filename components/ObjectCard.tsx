import type { ReactNode } from 'react';
import { t } from '@/utils/i18n';
import type { ProblemRecord } from '@/utils/lib/problem';
import { BlobImage } from './BlobImage';
import { Button } from './Button';
import { ProblemNote } from './ProblemNote';
import './ObjectCard.css';

interface ObjectCardProps {
  /** Names the picture's bytes. */
  id: string;
  state: 'loading' | 'ready' | 'failed';
  thumb?: Blob;
  /** Words found with the picture; may be empty. */
  name: string;
  problem?: ProblemRecord;
  onRetry: () => void;
  /** What can be done with it. */
  children: ReactNode;
}

/** The picture of an object beside the room it is to be put into. */
export function ObjectCard(props: ObjectCardProps) {
  const { id, state, thumb, name, problem, onRetry, children } = props;
  if (state === 'failed' && problem) {
    return (
      <ProblemNote problem={problem} title={t('objectFailed')}>
        <Button onPress={onRetry}>{t('benchTryAgain')}</Button>
        {children}
      </ProblemNote>
    );
  }
  return (
    <section className="object-card" aria-label={t('objectTitle')}>
      <span className="object-picture">
        <BlobImage blob={thumb} id={`${id}-${state}`} alt={t('objectPicture', name)} />
      </span>
      <div className="object-words">
        <strong>{t('objectTitle')}</strong>
        <p className="small muted" role={state === 'loading' ? 'status' : undefined}>
          {state === 'loading' ? t('benchLoading') : name}
        </p>
        <div className="row">{children}</div>
      </div>
    </section>
  );
}
