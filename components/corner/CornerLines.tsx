import type { Point } from '@/utils/studio/space';
import type { CornerDrawing } from './corner-drawing';

/** The floor grid, the room's edges and its openings, as parts of an SVG in the photo's pixels. */
export function CornerLines({
  drawing: { grid, edges, openings, fits },
}: {
  drawing: CornerDrawing;
}) {
  return (
    <g className={fits ? 'corner-lines' : 'corner-lines corner-stale'}>
      <TwoTone className="corner-grid" path={linesOf(grid)} />
      <TwoTone className="corner-opening" path={openings.map(outlineOf).join('')} />
      <TwoTone className="corner-edge" path={linesOf(edges)} />
    </g>
  );
}

/** Light on dark, so that it shows on any photo. */
function TwoTone({ className, path }: { className: string; path: string }) {
  return (
    <>
      <path className={`${className} corner-under`} d={path} />
      <path className={className} d={path} />
    </>
  );
}

const place = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

const linesOf = (lines: CornerDrawing['grid']) =>
  lines.map(([from, to]) => `M${place(from)}L${place(to)}`).join('');

const outlineOf = (corners: readonly Point[]) =>
  corners.length < 3 ? '' : `M${corners.map(place).join('L')}Z`;
