import type { ReactNode } from 'react';
import { say, t } from '@/utils/i18n';
import { CompareSlider } from './CompareSlider';
import { ResultActions, type ResultActionsProps } from './ResultActions';
import { ResultDetails } from './ResultDetails';
import type { ResultFacts } from './result-facts';
import { useObjectUrl } from './use-object-url';
import './ResultView.css';

interface ResultViewProps extends Omit<ResultActionsProps, 'favourite' | 'of'> {
  result: ResultFacts;
  /** The result's bytes, and those of the photo it came from. */
  bytes: Blob;
  onSaveUnlabelled: () => void;
  onSavePhoto: () => void;
  photo: { id: string; bytes?: Blob; width: number; height: number; alt: string };
  /** Shown instead of the comparison. */
  picture?: ReactNode;
  /** The photo's other results. */
  others?: ReactNode;
  /** What can be tried next from here. */
  children: ReactNode;
}

/** One result against its photo, honestly labelled. */
export function ResultView(props: ResultViewProps) {
  const { result, bytes, photo, picture, others, children, ...rest } = props;
  const { onSaveUnlabelled, onSavePhoto, ...actions } = rest;
  const beforeUrl = useObjectUrl(photo.bytes, photo.id);
  const afterUrl = useObjectUrl(bytes, result.id);
  return (
    <section className="result" aria-label={t('resultTitle')}>
      {picture || (
        <CompareSlider
          key={result.id}
          beforeUrl={beforeUrl}
          afterUrl={afterUrl}
          beforeAlt={t('resultBeforeOf', photo.alt)}
          afterAlt={t('resultAfterOf', result.style)}
          width={photo.width}
          height={photo.height}
        />
      )}
      <div className="result-bar">
        <p>
          <strong>{result.style}</strong>
          <span className="result-label">{t('resultLabel')}</span>
        </p>
        <ResultActions favourite={result.favourite} {...actions} />
      </div>
      {others}
      {result.note && <p className="result-note">{say(result.note)}</p>}
      {children}
      <ResultDetails {...{ result, onSaveUnlabelled, onSavePhoto }} />
    </section>
  );
}
