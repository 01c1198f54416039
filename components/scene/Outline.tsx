import type { Point } from '@/utils/studio/space';
import './Outline.css';

interface OutlineProps {
  /** Fractions of the photo. */
  points: readonly Point[];
  size: { width: number; height: number };
  /** `held`: follows the hand. `shut`: floor that stays free. `front`: stands in front. */
  look: 'piece' | 'held' | 'foot' | 'shut' | 'front';
  open?: boolean;
}

/** A line in two tones, to be seen on any photo. */
export function Outline({ points, size, look, open = false }: OutlineProps) {
  const path = points.map(({ x, y }) => `${x * size.width},${y * size.height}`).join(' ');
  const Line = open ? 'polyline' : 'polygon';
  return (
    <g className={`outline outline-${look}`}>
      <Line className="outline-under" points={path} />
      <Line className="outline-over" points={path} />
    </g>
  );
}
