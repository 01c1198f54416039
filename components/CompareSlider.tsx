import type { KeyboardEvent } from 'react';
import { Handle, HandleRoot, Item, Provider, Root } from 'react-compare-slider/components';
import { useReactCompareSlider } from 'react-compare-slider/hooks';
import { t } from '@/utils/i18n';
import './CompareSlider.css';

interface CompareSliderProps {
  beforeUrl: string | undefined;
  afterUrl: string | undefined;
  beforeAlt: string;
  afterAlt: string;
  /** Pixels of the photo; a result of another shape is shown whole inside it. */
  width: number;
  height: number;
}

/** Where keys beyond the library's arrows put the divider, in percent. */
const jumps: Record<string, (position: number) => number> = {
  Home: () => 0,
  End: () => 100,
  PageUp: (position) => position + 20,
  PageDown: (position) => position - 20,
};

/** The library's knob is large for a narrow panel and thin on bright photos. */
const knob = { width: 40, height: 40, backgroundColor: 'rgb(0 0 0 / 45%)' };

/** Before on the left, after on the right, a divider that follows pointer and keys. */
export function CompareSlider(props: CompareSliderProps) {
  const slider = useReactCompareSlider({ keyboardIncrement: '5%' });
  const jump = (event: KeyboardEvent) => {
    const target = jumps[event.key];
    if (!target) return;
    event.preventDefault();
    slider.setPosition(target(slider.position.current));
  };
  return (
    <div className="compare" style={{ aspectRatio: `${props.width} / ${props.height}` }}>
      <Provider {...slider}>
        <Root className="compare-root">
          <Item item="itemOne">
            <img src={props.beforeUrl} alt={props.beforeAlt} draggable={false} />
            <span className="compare-tag compare-before" aria-hidden="true">
              {t('resultBefore')}
            </span>
          </Item>
          <Item item="itemTwo">
            <img src={props.afterUrl} alt={props.afterAlt} draggable={false} />
            <span className="compare-tag compare-after" aria-hidden="true">
              {t('resultAfter')}
            </span>
          </Item>
          <HandleRoot
            className="compare-handle"
            aria-label={t('resultDivider')}
            aria-valuenow={Math.round(slider.position.current)}
            onKeyDown={jump}
          >
            <Handle buttonStyle={knob} />
          </HandleRoot>
        </Root>
      </Provider>
    </div>
  );
}
