import type { Frame } from '@/utils/studio/layout/sight';
import type { PlanFigures } from './judge-plan';

export interface PlannedRoom {
  room: string;
  style: string;
  plan: PlanFigures;
}

/** Pixels at 1024 wide by which the drawn floor may miss the photo's. */
const FLOOR_FITS = 4;
/** Part of two frames' area that they share, from which the eye takes them for one place. */
const SAME_PLACE = 0.5;

/** What all plans together show, for people to read. */
export function planSummary(all: readonly PlannedRoom[]): string {
  const part = (some: number, of: number) => `${some} of ${of}`;
  const cut = all.filter(({ plan }) => plan.cut.length > 0);
  const over = all.flatMap(({ room, plan }) => plan.overOpenings.map((id) => `${room}: ${id}`));
  const through = all.flatMap(({ room, plan }) => plan.throughWalls.map((id) => `${room}: ${id}`));
  const floors = new Map(
    all.flatMap(({ room, plan }) =>
      plan.floorOff === undefined ? [] : [[room, plan.floorOff] as const],
    ),
  );
  const pairs = pairsOf(all);
  const distinct = pairs.filter(([one, other]) => isElsewhere(one.plan, other.plan));
  return [
    `main piece whole: ${part(all.filter(({ plan }) => plan.mainIsWhole).length, all.length)}`,
    `all that stands whole: ${part(all.length - cut.length, all.length)}`,
    `over an opening: ${over.length} ${over.join(', ')}`,
    `through a wall: ${through.length} ${through.join(', ')}`,
    `two seeds put the main piece elsewhere: ${part(distinct.length, pairs.length)}`,
    `floor within ${FLOOR_FITS} px: ${part([...floors.values()].filter((off) => off <= FLOOR_FITS).length, floors.size)}`,
    ...[...floors].map(([room, off]) => `  ${room}: ${off.toFixed(1)} px`),
  ].join('\n');
}

/** The first two layouts of each room in each style. */
function pairsOf(all: readonly PlannedRoom[]): (readonly [PlannedRoom, PlannedRoom])[] {
  return all.flatMap((one, index) => {
    const isSame = ({ room, style }: PlannedRoom) => room === one.room && style === one.style;
    const other = all.slice(index + 1).find(isSame);
    return all.findIndex(isSame) === index && other ? [[one, other] as const] : [];
  });
}

function isElsewhere({ main: one }: PlanFigures, { main: other }: PlanFigures): boolean {
  if (!one?.frame || !other?.frame) return true;
  return Math.cos(one.turn - other.turn) < 0.5 || shared(one.frame, other.frame) < SAME_PLACE;
}

function shared(one: Frame, other: Frame): number {
  const area = ({ left, right, top, bottom }: Frame) =>
    Math.max(0, right - left) * Math.max(0, bottom - top);
  const both = area({
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
  });
  return both / (area(one) + area(other) - both);
}
