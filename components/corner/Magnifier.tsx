import { t } from '@/utils/i18n';
import { CornerLines } from './CornerLines';
import type { CornerDot, CornerDrawing } from './corner-drawing';
import { type DotMoves, useDotDrag } from './use-dot-drag';

interface MagnifierProps extends DotMoves {
  pictureUrl: string;
  drawing: CornerDrawing;
  dot: CornerDot;
}

/** What it shows of the picture, as a share of the width. */
const REACH = 0.06;

/** The surroundings of the selected point, enlarged; dragging in it moves the point finely. */
export function Magnifier({ pictureUrl, drawing, dot, ...moves }: MagnifierProps) {
  const size = REACH * drawing.width;
  const { x, y } = dot.at;
  const drag = useDotDrag(
    dot.at,
    moves,
    (element) => size / (element.getBoundingClientRect().width || 1),
  );
  return (
    // The point itself takes the keys; this is for pointers and fingers only.
    <div className="corner-magnifier" title={t('cornerMagnifier')} aria-hidden="true" {...drag}>
      <svg viewBox={`${x - size / 2} ${y - size / 2} ${size} ${size}`} aria-hidden="true">
        <image href={pictureUrl} width={drawing.width} height={drawing.height} />
        <CornerLines drawing={drawing} />
      </svg>
      <span className="corner-cross" />
    </div>
  );
}
