import { useEffect, useId, useRef, useState } from 'react';
import { localized, t } from '@/utils/i18n';
import type { Style } from '@/utils/styles/spec';
import { Swatch } from './Swatch';
import './StylePicker.css';

interface StylePickerProps {
  styles: readonly Style[];
  /** Id of the chosen style. */
  value: string | undefined;
  onChange: (styleId: string) => void;
}

/** With fewer styles than this, looking is faster than typing. */
const FILTER_FROM = 13;

/** Every style as a radio button with its palette; what the chosen one feels like stands below. */
export function StylePicker({ styles, value, onChange }: StylePickerProps) {
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useState('');
  useEffect(() => showChosen(grid.current), []);
  const shown = styles.filter((style) => matches(style, sought));
  const chosen = styles.find((style) => style.id === value);
  return (
    <section className="style-picker">
      <div className="style-head">
        <h2 id={`${id}-title`}>{t('panelStyle')}</h2>
        {styles.length >= FILTER_FROM && (
          <input
            type="search"
            aria-label={t('panelStyleFilter')}
            placeholder={t('panelStyleFilter')}
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        )}
      </div>
      <div
        className="style-grid"
        ref={grid}
        role="radiogroup"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-chosen`}
      >
        {shown.map((style) => (
          <StyleOption
            key={style.id}
            style={style}
            group={id}
            checked={style.id === value}
            onChoose={() => onChange(style.id)}
          />
        ))}
        {shown.length === 0 && <p className="muted">{t('panelStyleNone')}</p>}
      </div>
      <p className="style-chosen" id={`${id}-chosen`}>
        {chosen ? <ChosenStyle style={chosen} /> : t('panelStyleHint')}
      </p>
    </section>
  );
}

interface StyleOptionProps {
  style: Style;
  group: string;
  checked: boolean;
  onChoose: () => void;
}

function StyleOption({ style, group, checked, onChoose }: StyleOptionProps) {
  return (
    <label className="style-option">
      <input
        type="radio"
        className="unseen"
        name={group}
        value={style.id}
        checked={checked}
        onChange={onChoose}
      />
      <Swatch palette={style.palette} />
      <span>{localized(style.label)}</span>
    </label>
  );
}

function ChosenStyle({ style }: { style: Style }) {
  return (
    <>
      <strong>{localized(style.label)}.</strong> {localized(style.description)}
    </>
  );
}

/** Scrolls the grid, and nothing around it, to the style that was chosen before. */
function showChosen(grid: HTMLElement | null): void {
  const chosen = grid?.querySelector(':checked')?.closest('label');
  if (grid && chosen) grid.scrollTop = chosen.offsetTop - grid.clientHeight / 2;
}

function matches(style: Style, sought: string): boolean {
  const text = `${localized(style.label)} ${localized(style.description)} ${style.id}`;
  return text.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase());
}
