import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';

interface OtherWaysProps {
  /** Counted from 0. */
  place: number;
  count: number;
  onShow: (place: number) => void;
}

/** Which corner is which in another photo can't always be told: the person looks. */
export function OtherWays({ place, count, onShow }: OtherWaysProps) {
  return (
    <div className="row">
      <p className="small" role="status">
        {t('sceneWay', place + 1, count)}
      </p>
      <Button disabled={place === 0} onPress={() => onShow(place - 1)}>
        {t('sceneWayPrevious')}
      </Button>
      <Button disabled={place === count - 1} onPress={() => onShow(place + 1)}>
        {t('sceneWayNext')}
      </Button>
    </div>
  );
}
