import type { Point } from '@/utils/studio/space';
import type { CornerDot } from './corner-drawing';
import { type DotMoves, useDotDrag } from './use-dot-drag';

interface DotProps extends DotMoves {
  dot: CornerDot;
  /** Where it stands in the frame, parts of its size. */
  place: Point;
  /** Pixels of the photo across the frame. */
  frameUnits: number;
  selected: boolean;
  /** Id of words on its keys. */
  describedBy: string;
  onSelect: () => void;
}

/** A point over the photo, to be dragged or moved by arrow keys. */
export function Dot(props: DotProps) {
  const { dot, place, frameUnits, selected, describedBy, onSelect, ...moves } = props;
  const drag = useDotDrag(dot.at, moves, (element) => frameUnits / frameWidth(element));
  return (
    <button
      type="button"
      className={`corner-dot corner-dot-${dot.look}${selected ? ' corner-dot-selected' : ''}`}
      style={{ left: `${place.x * 100}%`, top: `${place.y * 100}%` }}
      aria-label={dot.label}
      aria-describedby={describedBy}
      title={dot.label}
      onFocus={onSelect}
      {...drag}
    />
  );
}

const frameWidth = (element: Element) =>
  (element.closest('.corner-frame') ?? element).getBoundingClientRect().width || 1;
