import { useId, useState } from 'react';
import { t } from '@/utils/i18n';

interface CeilingHeightProps {
  metres: number;
  /** Shows feet and inches as well. */
  withFeet: boolean;
  /** NaN where what stands there is no number. */
  onChange: (metres: number) => void;
}

const INCHES = 39.3701;

/** How high the room is, which sets the size of all furniture. */
export function CeilingHeight({ metres, withFeet, onChange }: CeilingHeightProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const change = (text: string) => {
    setTyped(text);
    onChange(text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')));
  };
  return (
    <div className="corner-height">
      <label htmlFor={id}>{t('cornerHeight')}</label>
      <div className="row">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? metres.toFixed(2)}
          aria-describedby={`${id}-unit`}
          onChange={(event) => change(event.target.value)}
          onBlur={() => setTyped(undefined)}
        />
        <span id={`${id}-unit`}>
          {t('cornerMetres')}
          {withFeet && <span className="muted"> {feetOf(metres)}</span>}
        </span>
      </div>
    </div>
  );
}

function feetOf(metres: number): string {
  const inches = Math.round(metres * INCHES);
  return t('cornerFeet', Math.floor(inches / 12), inches % 12);
}
