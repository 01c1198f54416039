import type { RoomType } from '@/utils/photos/room-type';
import type { Furnishing } from '../finish';
import { pieces as allPieces } from '../pieces/registry';
import type { Piece } from '../pieces/spec';
import { createRandom, partSeed } from '../random';
import type { Placed } from '../scene';
import type { Calibration, FloorPoint, WallPatch } from '../space';
import { catalogueOf } from './catalogue';
import { groundOf } from './ground';
import { type Arrangement, arrangementsOf, type Making } from './place-group';
import { findSet } from './sets/registry';
import type { Group } from './sets/spec';
import type { Plan, Standing } from './standing';

export interface LayoutRequest {
  calibration: Calibration;
  roomType: RoomType;
  furnishing: Furnishing;
  /** 1 is what the style likes best where it fits best; others differ from it and each other. */
  seed: number;
  /** Parts of the floor that nothing may stand on. */
  keepOut?: readonly (readonly FloorPoint[])[];
  /** Parts of walls that aren't plain, as `busyWalls` finds them. */
  busy?: readonly WallPatch[];
}

/** Why nothing was placed: no floor to speak of is free and in the photo, or no piece fits on it. */
export type NothingPlaced = 'little-floor' | 'nothing-fits';

export interface Layout {
  placed: readonly Placed[];
  reason?: NothingPlaced;
}

/** Square metres of free floor in the photo below which a room isn't furnished. */
const LEAST_FLOOR = 1;
/** How much worse than the best an arrangement of the first group may be to serve as a variation. */
const MUCH_WORSE = 1.2;
/** Variations of the first group's place. */
const VARIATIONS = 6;

/**
 * Furnishes the room of a photo. The same request always gives the same layout.
 * @param pieces what there is to furnish with
 */
export function layOut(request: LayoutRequest, pieces: readonly Piece[] = allPieces): Layout {
  const { calibration, roomType, furnishing, seed, keepOut = [], busy } = request;
  const ground = groundOf(calibration, keepOut, busy);
  if (ground.area < LEAST_FLOOR) return { placed: [], reason: 'little-floor' };
  const making = {
    catalogue: catalogueOf(pieces, furnishing, roomType, seed),
    random: createRandom(partSeed(seed, 1)),
  };
  const groups = findSet(roomType)?.groups ?? findSet('unknown')?.groups ?? [];
  const plan = groups.reduce(
    (made, group, number) => withGroup(made, group, number, making, seed),
    { ground, standing: [], reserved: [] } as Plan,
  );
  if (plan.standing.length === 0) return { placed: [], reason: 'nothing-fits' };
  return { placed: plan.standing.map((standing, index) => placedOf(standing, index, seed)) };
}

function withGroup(plan: Plan, group: Group, number: number, making: Making, seed: number): Plan {
  const { from = 0, to = Number.POSITIVE_INFINITY, often = 10, count = 1 } = group;
  const isMain = plan.standing.length === 0;
  const isDrawn = making.random() * 10 < often;
  if (!isDrawn || plan.ground.area < from || plan.ground.area > to) return plan;
  if (group.instead && !isMain) return plan;
  let next = plan;
  for (let n = 0; n < count; n += 1) {
    const arrangements = arrangementsOf(group, number, next, making);
    const chosen = isMain ? variation(arrangements, seed) : arrangements[0];
    if (!chosen) break;
    next = chosen.plan;
  }
  return next;
}

/** The arrangement of the first group that a seed stands for: those for 1, 2, 3 ... differ most. */
function variation(arrangements: readonly Arrangement[], seed: number): Arrangement | undefined {
  const [best] = arrangements;
  if (!best) return undefined;
  const good = arrangements.filter(({ merit }) => merit > best.merit - MUCH_WORSE);
  const chosen = [best];
  while (chosen.length < Math.min(VARIATIONS, good.length)) {
    const worth = (one: Arrangement) =>
      one.merit + Math.min(...chosen.map((other) => apart(one, other)));
    const rest = good.filter((one) => !chosen.includes(one));
    chosen.push(rest.reduce((a, b) => (worth(b) > worth(a) ? b : a)));
  }
  return chosen[(Math.max(1, Math.floor(seed)) - 1) % chosen.length];
}

/** How different two arrangements look, about 0..3. */
function apart(one: Arrangement, other: Arrangement): number {
  const [a, b] = [one.first.box, other.first.box];
  const turned = Math.cos(a.turn - b.turn) < 0.5 ? 2 : 0;
  const mirrored = one.mirror === other.mirror ? 0 : 0.5;
  return turned + mirrored + Math.min(1, Math.hypot(a.x - b.x, a.z - b.z) / 2);
}

function placedOf({ piece, at, turn, width }: Standing, index: number, seed: number): Placed {
  return {
    id: `${piece.id}-${index + 1}`,
    piece: piece.id,
    at,
    turn,
    ...(width === undefined ? {} : { width }),
    seed: partSeed(seed, index) % 10_000,
  };
}
