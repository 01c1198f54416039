import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';
import '@/components/RestageBar.css';

interface DrawBarProps {
  /** In words. */
  price: string;
  disabled: boolean;
  onDraw: () => void;
}

/** Draws the final picture, always in reach. */
export function DrawBar({ price, disabled, onDraw }: DrawBarProps) {
  return (
    <div className="restage-bar">
      <Button look="main" disabled={disabled} onPress={onDraw}>
        {t('sceneDraw', price)}
      </Button>
    </div>
  );
}
