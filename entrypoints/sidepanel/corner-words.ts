import type { CornerDot } from '@/components/corner/corner-drawing';
import { t } from '@/utils/i18n';
import type { MessageKey } from '@/utils/lib/words';
import type { HandlePoint, Handles, Misfit } from '@/utils/studio/camera/handles';
import type { Calibration } from '@/utils/studio/space';
import type { DotName } from './corner-editing';

/** From here on the guess is shown as one that may be right. */
const LIKELY = 0.3;

const points: Record<HandlePoint, MessageKey> = {
  floor: 'cornerFloor',
  ceiling: 'cornerCeiling',
  floorLeft: 'cornerFloorLeft',
  floorRight: 'cornerFloorRight',
  ceilingLeft: 'cornerCeilingLeft',
  ceilingRight: 'cornerCeilingRight',
  secondFloorEnd: 'cornerSecondEnd',
};

const misfits: Record<Misfit, MessageKey> = {
  'edge-short': 'cornerEdgeShort',
  'upside-down': 'cornerUpsideDown',
  'edges-disagree': 'cornerEdgesDisagree',
  height: 'cornerHeightWrong',
};

export const misfitWords = (misfit: Misfit) => t(misfits[misfit]);

/** All points that can be moved, in the order in which they matter. */
export function dotsOf(handles: Handles): CornerDot<DotName>[] {
  const names = Object.keys(points) as HandlePoint[];
  const edges = names.flatMap((name): CornerDot<DotName>[] => {
    const at = handles[name];
    return at ? [{ name, at, label: t(points[name]), look: lookOf(name) }] : [];
  });
  const openings = handles.openings.flatMap(({ from, to }, index): CornerDot<DotName>[] => [
    { name: `from ${index}`, at: from, label: t('cornerOpeningFrom', index + 1), look: 'opening' },
    { name: `to ${index}`, at: to, label: t('cornerOpeningTo', index + 1), look: 'opening' },
  ]);
  return [...edges, ...openings];
}

const lookOf = (name: HandlePoint) => (name === 'floor' ? 'corner' : 'edge');

/** What to do next. */
export function stepWords(moved: ReadonlySet<DotName>, { confidence }: Calibration): string {
  if (moved.has('floorLeft') && moved.has('floorRight')) return t('cornerStepDone');
  if (moved.has('floor')) return t('cornerStepEdges');
  return t(confidence >= LIKELY ? 'cornerStepCheck' : 'cornerStepFloor');
}
