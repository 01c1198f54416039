import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/Button';
import { Icon } from '@/components/icons/Icon';
import { useObjectUrl } from '@/components/use-object-url';
import { t } from '@/utils/i18n';
import { sendCommand } from '@/utils/send-command';
import { database } from '@/utils/store/database';
import type { Photo } from '@/utils/store/rows';
import type { Calibration } from '@/utils/studio/space';
import { CornerEditor } from './CornerEditor';
import { confirmed } from './corner-editing';
import { priceOf, priceOfInWords } from './order-words';
import type { Commands } from './use-commands';
import type { CornerAsked } from './use-open-corner';
import { useRoomGuess } from './use-room-guess';
import type { Decision } from './use-start';

interface CornerScreenProps {
  asked: CornerAsked;
  commands: Commands;
  start: (decision: Decision) => void;
  onClose: () => void;
}

/** Lets a person show where a photo's floor and walls are. Loaded when first needed. */
export function CornerScreen(props: CornerScreenProps) {
  const { asked, onClose } = props;
  const photo = useLiveQuery(() => database.photos.get(asked.photoId), [asked.photoId]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="stack">
      <header className="screen-head">
        <Button look="quiet" label={t('panelBack')} onPress={onClose}>
          <Icon name="back" />
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {t('cornerTitle')}
        </h1>
      </header>
      {photo && <PhotoCorner {...props} photo={photo} />}
    </section>
  );
}

function PhotoCorner(props: CornerScreenProps & { photo: Photo }) {
  const { photo, asked } = props;
  const pictureUrl = useObjectUrl(photo.bytes, photo.id);
  const guess = useRoomGuess(photo);
  const keep = useKeep(props);
  const first = photo.calibration ?? guess;
  if (!first || !pictureUrl) {
    return (
      <>
        {pictureUrl && <img className="selection-wait" src={pictureUrl} alt="" />}
        <p role="status">{t('cornerLooking')}</p>
        <progress aria-label={t('cornerLooking')} />
      </>
    );
  }
  return (
    <CornerEditor
      pictureUrl={pictureUrl}
      first={first}
      guess={guess}
      furnishLabel={asked.choices && t('cornerFurnish', priceOfInWords(asked.choices))}
      onFurnish={(calibration) => keep(calibration, true)}
      onKeep={(calibration) => keep(calibration, false)}
    />
  );
}

/** Keeps the calibration with the photo and, where that is wanted, furnishes by it. */
function useKeep({ asked, commands, start, onClose }: CornerScreenProps) {
  const { photoId, choices, after, onKept } = asked;
  return (calibration: Calibration, furnish: boolean) =>
    commands.start(async () => {
      await sendCommand('save-calibration', { photoId, calibration: confirmed(calibration) });
      onKept?.();
      if (choices && furnish) {
        start({ button: `corner ${photoId}`, choices, priceShown: priceOf(choices), after });
      }
      onClose();
    });
}
