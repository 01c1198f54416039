import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';
import type { Photo } from '@/utils/store/rows';
import { useOpenCorner } from './use-open-corner';
import type { Choices } from './use-start';

interface CornerChoiceProps {
  photo: Photo;
  /** Absent while the order isn't complete. */
  choices: Choices | undefined;
}

/** The way to say where a photo's floor is, before anything is made of it. */
export function CornerChoice({ photo, choices }: CornerChoiceProps) {
  const openCorner = useOpenCorner();
  return (
    <div className="row">
      <Button look="quiet" onPress={() => openCorner({ photoId: photo.id, choices })}>
        {t('cornerWhere')}
      </Button>
      {photo.calibration && <span className="muted small">{t('cornerChecked')}</span>}
    </div>
  );
}
