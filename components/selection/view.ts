import type { Point } from './selection';

/**
 * Which part of the picture is shown: `scale` times enlarged, its top left corner at `x`, `y`. All
 * places and lengths as parts of the frame, so that nothing depends on how large it is on screen.
 */
export interface View {
  scale: number;
  x: number;
  y: number;
}

export const wholeView: View = { scale: 1, x: 0, y: 0 };

const LARGEST_SCALE = 8;
/** How near to the frame's edge the crosshair comes before the picture moves. */
const MARGIN = 0.1;

/** Enlarges around a place of the frame, which keeps showing the same spot. */
export function zoomAt(view: View, factor: number, { x, y }: Point): View {
  const scale = Math.min(LARGEST_SCALE, Math.max(1, view.scale * factor));
  const ratio = scale / view.scale;
  return held({ scale, x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio });
}

export function panBy(view: View, by: Point): View {
  return held({ ...view, x: view.x + by.x, y: view.y + by.y });
}

/** Where a spot of the picture (parts of its size) stands in the frame. */
export function placeInFrame({ scale, x, y }: View, spot: Point): Point {
  return { x: x + spot.x * scale, y: y + spot.y * scale };
}

/** Moves as little as needed to have a spot of the picture in sight. */
export function bringIntoView(view: View, spot: Point): View {
  const place = placeInFrame(view, spot);
  return panBy(view, { x: wayInside(place.x), y: wayInside(place.y) });
}

export function sameView(one: View, other: View): boolean {
  return one.scale === other.scale && one.x === other.x && one.y === other.y;
}

function wayInside(place: number): number {
  return Math.min(1 - MARGIN, Math.max(MARGIN, place)) - place;
}

/** The frame is always filled. */
function held({ scale, x, y }: View): View {
  return { scale, x: Math.min(0, Math.max(1 - scale, x)), y: Math.min(0, Math.max(1 - scale, y)) };
}
