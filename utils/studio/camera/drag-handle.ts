import type { Point } from '../space';
import type { HandlePoint, Handles } from './handles';

/**
 * The handles after one point was dragged. The two ends of the upright corner go sideways together,
 * for a wall's corner is upright; all others stay.
 */
export function dragHandle(handles: Handles, name: HandlePoint, to: Point): Handles {
  const partner = name === 'floor' ? 'ceiling' : name === 'ceiling' ? 'floor' : undefined;
  const by = to.x - (handles[name]?.x ?? to.x);
  if (!partner) return { ...handles, [name]: to };
  const { x, y } = handles[partner];
  return { ...handles, [name]: to, [partner]: { x: x + by, y } };
}
