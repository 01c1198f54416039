import { useId } from 'react';
import { t } from '@/utils/i18n';
import { Button } from './Button';
import { Icon } from './icons/Icon';
import './RestageBar.css';

interface RestageBarProps {
  /** In words. */
  price: string;
  /** How many at once; absent for the one on the bench. */
  photos?: number;
  /** Why it can't start yet, in words; absent when it can. */
  missing?: string;
  onRestage: () => void;
}

/** The one button that starts, always in reach, with what it costs. */
export function RestageBar({ price, photos, missing, onRestage }: RestageBarProps) {
  const id = useId();
  return (
    <div className="restage-bar">
      {missing && (
        <p className="small muted" id={id}>
          {missing}
        </p>
      )}
      <Button
        look="main"
        disabled={missing !== undefined}
        describedBy={missing ? id : undefined}
        onPress={onRestage}
      >
        <Icon name="sofa" />
        {labelOf(price, photos)}
      </Button>
    </div>
  );
}

function labelOf(price: string, photos: number | undefined): string {
  if (photos === undefined) return t('panelRestagePrice', price);
  return photos === 1 ? t('listingConfirmOne', price) : t('listingConfirm', photos, price);
}
