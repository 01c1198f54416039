import { lazy, Suspense } from 'react';
import { t } from '@/utils/i18n';
import type { Photo } from '@/utils/store/rows';
import { ObjectChoice } from './ObjectChoice';
import type { Commands } from './use-commands';

const RoomScreen = lazy(async () => ({ default: (await import('./RoomScreen')).RoomScreen }));

interface RoomChoiceProps {
  windowId: number;
  object: Photo;
  commands: Commands;
  onChosen: () => void;
  /** Absent while there is no room yet. */
  onBack?: () => void;
}

/** An object, and the question into which room it goes. */
export function RoomChoice(props: RoomChoiceProps) {
  const { windowId, object, commands, onChosen, onBack } = props;
  return (
    <>
      <ObjectChoice windowId={windowId} object={object} mode={undefined} commands={commands} />
      <Suspense fallback={<p role="status">{t('panelOpening')}</p>}>
        <RoomScreen windowId={windowId} commands={commands} onChosen={onChosen} onBack={onBack} />
      </Suspense>
    </>
  );
}
