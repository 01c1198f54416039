import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { t } from '@/utils/i18n';
import type { Commands } from './use-commands';
import { type CornerAsked, OpenCorner } from './use-open-corner';
import { useStart } from './use-start';

const CornerScreen = lazy(async () => ({ default: (await import('./CornerScreen')).CornerScreen }));

interface CornerHostProps {
  /** Another photo closes the screen. */
  photoId: string | undefined;
  commands: Commands;
  children: ReactNode;
}

/** Shows the corner screen in front of whatever asks for it, which stays as it is. */
export function CornerHost({ photoId, commands, children }: CornerHostProps) {
  const [asked, setAsked] = useState<CornerAsked>();
  const start = useStart(commands);
  useEffect(() => setAsked(undefined), [photoId]);
  return (
    <OpenCorner value={setAsked}>
      {asked && (
        <Suspense fallback={<p role="status">{t('panelOpening')}</p>}>
          <CornerScreen
            key={asked.photoId}
            asked={asked}
            commands={commands}
            start={start}
            onClose={() => setAsked(undefined)}
          />
        </Suspense>
      )}
      <div className="behind-corner" hidden={asked !== undefined}>
        {children}
      </div>
    </OpenCorner>
  );
}
