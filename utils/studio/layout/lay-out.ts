import type { RoomType } from '@/utils/photos/room-type';
import type { Furnishing } from '../finish';
import { pieces as allPieces } from '../pieces/registry';
import type { Piece } from '../pieces/spec';
import { createRandom, partSeed } from '../random';
import type { Placed } from '../scene';
import type { Calibration, FloorPoint, WallPatch } from '../space';
import { catalogueOf } from './catalogue';
import { groundOf } from './ground';
import { type Arrangement, arrangementsOf, bestDressed, dressed, type Making } from './place-group';
import { findSet } from './sets/registry';
import type { Group } from './sets/spec';
import type { Plan, Standing } from './standing';
import { variation } from './variations';

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
  /** Something large stands there already: what a room has one of is left out. */
  furnished?: boolean;
}

/** Why nothing was placed: no floor to speak of is free and in the photo, or no piece fits on it. */
export type NothingPlaced = 'little-floor' | 'nothing-fits';

export interface Layout {
  placed: readonly Placed[];
  reason?: NothingPlaced;
}

/** Square metres of free floor in the photo below which a room isn't furnished. */
const LEAST_FLOOR = 1;
/**
 * Furnishes the room of a photo. The same request always gives the same layout.
 * @param pieces what there is to furnish with
 */
export function layOut(request: LayoutRequest, pieces: readonly Piece[] = allPieces): Layout {
  const { calibration, roomType, furnishing, seed, keepOut = [], busy, furnished } = request;
  const ground = groundOf(calibration, keepOut, busy);
  if (ground.area < LEAST_FLOOR) return { placed: [], reason: 'little-floor' };
  const makingFor = (variant: number): Making => ({
    catalogue: catalogueOf(pieces, furnishing, roomType, variant),
    random: createRandom(partSeed(variant, 1)),
  });
  const making = makingFor(seed);
  const all = findSet(roomType)?.groups ?? findSet('unknown')?.groups ?? [];
  const groups = all.filter(({ single }) => !(single && furnished));
  const plan = groups.reduce(
    (made, group, number) =>
      withGroup(made, group, number, making, (plan) => {
        const own = arrangementsOf(group, number, plan, making);
        if (seed <= 1) return bestDressed(own, making);
        const usual = makingFor(1);
        const first = arrangementsOf(group, number, plan, usual);
        const chosen = variation(seed, own, first, bestDressed(first, usual));
        return chosen && dressed(chosen, making);
      }),
    { ground, standing: [], reserved: [] } as Plan,
  );
  if (plan.standing.length === 0) return { placed: [], reason: 'nothing-fits' };
  return { placed: plan.standing.map((standing, index) => placedOf(standing, index, seed)) };
}

function withGroup(
  plan: Plan,
  group: Group,
  number: number,
  making: Making,
  mainOf: (plan: Plan) => Arrangement | undefined,
): Plan {
  const { from = 0, to = Number.POSITIVE_INFINITY, often = 10, count = 1 } = group;
  const isMain = plan.standing.length === 0;
  const isDrawn = making.random() * 10 < often;
  if (!isDrawn || plan.ground.area < from || plan.ground.area > to) return plan;
  if (group.instead && !isMain) return plan;
  let next = plan;
  for (let n = 0; n < count; n += 1) {
    const chosen = isMain
      ? mainOf(next)
      : bestDressed(arrangementsOf(group, number, next, making), making);
    if (!chosen) break;
    next = chosen.plan;
  }
  return next;
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
