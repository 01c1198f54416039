import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { PhotoCard } from '@/components/PhotoCard';
import { t } from '@/utils/i18n';
import type { Result } from '@/utils/store/rows';
import { styleName } from './describe-result';
import { photoAlt } from './photo-alt';
import type { ShownResultProps } from './ShownResult';
import { useScrollTo } from './use-scroll-to';

/** Most panels open on a photo that has no result yet. */
const loadShownResult = async () => ({ default: (await import('./ShownResult')).ShownResult });
const ShownResult = lazy(loadShownResult);

interface StageProps extends Omit<ShownResultProps, 'shown'> {
  shown: Result | undefined;
}

/** The photo on the bench; once there are results, the shown one against it. */
export function Stage(props: StageProps) {
  const { bench, shown, commands } = props;
  const { photo, results } = bench;
  const stage = useRef<HTMLDivElement>(null);
  const [openedAt] = useState(() => Date.now());
  const fresh = results.find((result) => result.createdAt > openedAt);
  useScrollTo(stage, results[0]?.id ?? '');
  useEffect(() => void loadShownResult(), []);
  const card = (
    <PhotoCard
      id={photo.id}
      state={photo.state}
      picture={photo.bytes ?? photo.thumb}
      width={photo.width}
      height={photo.height}
      problem={photo.problem}
      alt={photoAlt(photo)}
      onRetry={() => commands.send('retry-photo', { photoId: photo.id })}
    />
  );
  return (
    <div className="stack stage" ref={stage}>
      <p className="visually-hidden" role="status">
        {fresh && t('resultReady', styleName(fresh.styleId))}
      </p>
      {shown ? (
        <Suspense fallback={card}>
          <ShownResult {...props} shown={shown} />
        </Suspense>
      ) : (
        card
      )}
    </div>
  );
}
