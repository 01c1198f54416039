import { t } from '@/utils/i18n';
import type { ProblemRecord } from '@/utils/lib/problem';
import { BlobImage } from './BlobImage';
import { Button } from './Button';
import { ProblemNote } from './ProblemNote';
import './PhotoCard.css';

interface PhotoCardProps {
  /** Names the photo's bytes. */
  id: string;
  state: 'loading' | 'ready' | 'failed';
  picture?: Blob;
  /** Pixels, where known: keeps the place while the picture loads. */
  width?: number;
  height?: number;
  problem?: ProblemRecord;
  alt: string;
  onRetry: () => void;
}

/** The photo as it came, or why it isn't there yet. */
export function PhotoCard(props: PhotoCardProps) {
  const { id, state, picture, problem, alt, onRetry } = props;
  if (state === 'failed' && problem) {
    return (
      <ProblemNote problem={problem} title={t('benchFailed')}>
        <Button onPress={onRetry}>{t('benchTryAgain')}</Button>
      </ProblemNote>
    );
  }
  return (
    <div className={`photo photo-${state}`} style={{ aspectRatio: ratio(props) }}>
      <BlobImage blob={picture} id={`${id}-${state}`} alt={alt} />
      {state === 'loading' && (
        <p className="photo-wait" role="status">
          {t('benchLoading')}
        </p>
      )}
    </div>
  );
}

function ratio({ width, height }: PhotoCardProps): string {
  return width && height ? `${width} / ${height}` : '3 / 2';
}
