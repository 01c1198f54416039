import { useEffect, useRef } from 'react';
import { Button } from '@/components/Button';
import { Icon } from '@/components/icons/Icon';
import { ProblemNote } from '@/components/ProblemNote';
import { useObjectUrl } from '@/components/use-object-url';
import { WallEditor } from '@/components/WallEditor';
import { t } from '@/utils/i18n';
import type { Mask } from '@/utils/restyle/pixels';
import { brush, tapRegion } from '@/utils/restyle/select-walls';
import { sendCommand } from '@/utils/send-command';
import type { Photo } from '@/utils/store/rows';
import { priceOf, priceOfInWords } from './order-words';
import { writeSelection } from './selection-picture';
import type { Commands } from './use-commands';
import { type RoomStudy, useRoomStudy } from './use-room-study';
import type { Choices, Decision } from './use-start';

interface WallScreenProps {
  photo: Photo;
  /** What to restage once the walls are chosen. */
  choices: Choices;
  commands: Commands;
  start: (decision: Decision) => void;
  onClose: () => void;
}

/** Lets the person say what is wall, then restages with it. Loaded when first needed. */
export function WallScreen(props: WallScreenProps) {
  const { photo, choices, commands, start, onClose } = props;
  const study = useRoomStudy(photo);
  const pictureUrl = useObjectUrl(photo.bytes, photo.id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const confirm = (selection: Mask) =>
    commands.start(async () => {
      const dataUrl = writeSelection(selection);
      await sendCommand('save-mask', { photoId: photo.id, dataUrl });
      const withMask = { ...choices, useMask: true };
      start({ button: 'walls', choices: withMask, priceShown: priceOf(choices) });
      onClose();
    });
  return (
    <section className="stack">
      <header className="wall-head">
        <Button look="quiet" label={t('wallsBack')} onPress={onClose}>
          <Icon name="back" />
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {t('wallsTitle')}
        </h1>
      </header>
      {study.state === 'ready' && pictureUrl ? (
        <WallEditor
          pictureUrl={pictureUrl}
          first={study.first}
          tools={{
            tap: (selection, { x, y }, add) => tapRegion(study.analysis, selection, x, y, add),
            brush: (selection, { x, y }, radius, add) => brush(selection, x, y, radius, add),
          }}
          confirmLabel={t('wallsDone', priceOfInWords(choices))}
          onConfirm={confirm}
        />
      ) : (
        <Studying study={study} pictureUrl={pictureUrl} />
      )}
    </section>
  );
}

function Studying({ study, pictureUrl }: { study: RoomStudy; pictureUrl: string | undefined }) {
  if (study.state === 'failed') return <ProblemNote problem={study.problem} />;
  return (
    <>
      {pictureUrl && <img className="wall-wait" src={pictureUrl} alt="" />}
      <p role="status">{t('wallsStudying')}</p>
      <progress
        aria-label={t('wallsStudying')}
        value={study.state === 'studying' ? study.progress : 1}
      />
    </>
  );
}
