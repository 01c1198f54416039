import { useId } from 'react';
import { t } from '@/utils/i18n';
import type { Point } from '@/utils/studio/space';
import { CornerLines } from './CornerLines';
import type { CornerDot, CornerDrawing } from './corner-drawing';
import { Dot } from './Dot';
import { DrawRectangle } from './DrawRectangle';
import './Corner.css';

export interface CornerPictureProps<Name extends string> {
  pictureUrl: string;
  drawing: CornerDrawing;
  dots: readonly CornerDot<Name>[];
  selected: Name;
  onSelect: (name: Name) => void;
  onTake: (name: Name) => void;
  onMove: (name: Name, to: Point) => void;
  onRelease: () => void;
  /** A rectangle is being drawn instead; absent otherwise. */
  onDraw?: (from: Point, to: Point) => void;
}

/** Shown around the picture, as a share of its width, for points outside it. */
const MARGIN = 0.05;

/** The photo with the room drawn over it as it was understood, and the points that change it. */
export function CornerPicture<Name extends string>(props: CornerPictureProps<Name>) {
  const { pictureUrl, drawing, dots, selected, onDraw } = props;
  const id = useId();
  const { width, height } = drawing;
  const margin = MARGIN * width;
  const [across, down] = [width + 2 * margin, height + 2 * margin];
  // Points far outside wait at the rim.
  const place = ({ x, y }: Point) => ({
    x: within((x + margin) / across, margin / 2 / across),
    y: within((y + margin) / down, margin / 2 / down),
  });
  return (
    <div className="corner-frame" role="application" aria-label={t('cornerPicture')}>
      <svg viewBox={`${-margin} ${-margin} ${across} ${down}`} aria-hidden="true">
        <image href={pictureUrl} width={width} height={height} />
        <CornerLines drawing={drawing} />
      </svg>
      {dots.map((dot) => (
        <Dot
          key={dot.name}
          dot={dot}
          place={place(dot.at)}
          frameUnits={across}
          selected={dot.name === selected}
          describedBy={id}
          onSelect={() => props.onSelect(dot.name)}
          onTake={() => props.onTake(dot.name)}
          onMove={(to) => props.onMove(dot.name, to)}
          onRelease={props.onRelease}
        />
      ))}
      {onDraw && <DrawRectangle left={-margin} top={-margin} width={across} onDraw={onDraw} />}
      <span className="visually-hidden" id={id}>
        {t('cornerKeys')}
      </span>
    </div>
  );
}

const within = (share: number, rim: number) => Math.min(1 - rim, Math.max(rim, share));
