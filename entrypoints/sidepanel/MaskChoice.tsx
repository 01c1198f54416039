import { Button } from '@/components/Button';
import { MaskPreview } from '@/components/MaskPreview';
import { t } from '@/utils/i18n';
import type { MessageKey } from '@/utils/lib/words';
import type { Mode } from '@/utils/providers/spec';
import { maskOf } from '@/utils/store/mask-of';
import type { MaskMeaning, Photo } from '@/utils/store/rows';

interface MaskChoiceProps {
  photo: Photo;
  mode: Mode | undefined;
  /** Absent while the rest of the order isn't complete. */
  onMarkWalls?: () => void;
  onMarkArea: () => void;
  onForget: () => void;
}

/** What is marked in the photo, and the way to mark it. Only for modes that take a selection. */
export function MaskChoice({ photo, mode, onMarkWalls, onMarkArea, onForget }: MaskChoiceProps) {
  if (!mode || mode.takes.mask === 'none') return null;
  const mask = maskOf(photo, mode.takes.mask);
  const isArea = mode.takes.mask === 'area-to-change';
  const onMark = isArea ? onMarkArea : onMarkWalls;
  const needed = mode.takes.maskRequired === true && !mask;
  return (
    <div className="mask-choice">
      {mask && <MaskPreview id={photo.id} picture={photo.thumb ?? photo.bytes} mask={mask} />}
      <div>
        <p>{t(wordsFor(mode.takes.mask, mask !== undefined, needed))}</p>
        <div className="row">
          {onMark && (
            <Button
              look={needed ? 'main' : 'plain'}
              label={mask && t(isArea ? 'areaChange' : 'wallsChange')}
              onPress={onMark}
            >
              {t(mask ? 'maskChange' : isArea ? 'areaMark' : 'wallsChoose')}
            </Button>
          )}
          {mask && (
            <Button look="quiet" label={t('maskForgetThis')} onPress={onForget}>
              {t('maskForget')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

function wordsFor(meaning: MaskMeaning, mine: boolean, needed: boolean): MessageKey {
  if (meaning === 'surface-to-paint') return mine ? 'wallsMine' : 'wallsAutomatic';
  if (mine) return 'areaMine';
  return needed ? 'areaNeeded' : 'areaNone';
}
