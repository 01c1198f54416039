import type { Random } from '../random';
import type { Catalogue } from './catalogue';
import { compositionOf } from './composition';
import { firstPlaces } from './first-places';
import { joinedBy } from './join-group';
import { reservedBy } from './rules';
import type { Group, Member } from './sets/spec';
import type { Plan, Standing } from './standing';

/** What all groups of a layout share. */
export interface Making {
  catalogue: Catalogue;
  random: Random;
}

/** One way to place a group: what stands on the floor. */
export interface Arrangement {
  plan: Plan;
  first: Standing;
  mirror: 1 | -1;
  merit: number;
  /** What lies under it, hangs over it and stands on it, still to be placed. */
  dressing: readonly Member[];
}

/** What is in nobody's way: placed once it is known where the group stands. */
const dressings: readonly Member['by'][] = [
  'on',
  'above',
  'over',
  'under',
  'before-under',
  'under-foot',
];

/** What a usual member adds to a group's merit. */
const JOINED = 0.45;
/** Arrangements that are dressed before one is chosen. */
const LIKELIEST = 3;

/** The plan with one more piece. */
export function withStanding(plan: Plan, standing: Standing): Plan {
  const box = reservedBy(standing);
  return {
    ...plan,
    standing: [...plan.standing, standing],
    reserved: box ? [...plan.reserved, { box, group: standing.group }] : plan.reserved,
  };
}

/** The ways to place a group, best first. */
export function arrangementsOf(
  group: Group,
  number: number,
  plan: Plan,
  making: Making,
): readonly Arrangement[] {
  const mirrors = group.members?.some(({ by }) => by === 'beside' || by === 'facing')
    ? ([1, -1] as const)
    : ([1] as const);
  const members = drawn(group.members ?? [], plan, making.random);
  const dressing = members.filter(({ by }) => dressings.includes(by));
  const standing = members.filter(({ by }) => !dressings.includes(by));
  return firstPlaces(group, number, plan, making.catalogue)
    .flatMap(({ first, merit }) =>
      mirrors.map((mirror) => {
        const start = { plan: withStanding(plan, first), merit };
        const full = withMembers(start, first, standing, mirror, making);
        const composed = full.merit + compositionOf(full.plan, number);
        return { ...full, first, mirror, dressing, merit: composed };
      }),
    )
    .sort((a, b) => b.merit - a.merit);
}

/** An arrangement with all that belongs to it. */
export function dressed(arrangement: Arrangement, making: Making): Arrangement {
  const { first, mirror, dressing } = arrangement;
  return { ...arrangement, ...withMembers(arrangement, first, dressing, mirror, making) };
}

/** The best of the likeliest arrangements once they are dressed. */
export function bestDressed(
  arrangements: readonly Arrangement[],
  making: Making,
): Arrangement | undefined {
  return arrangements
    .slice(0, LIKELIEST)
    .map((one) => dressed(one, making))
    .sort((a, b) => b.merit - a.merit)[0];
}

/** The members that this layout has: some are drawn by lot, some need a larger room. */
function drawn(members: readonly Member[], { ground }: Plan, random: Random): readonly Member[] {
  return members.filter(({ from = 0, often = 10 }) => random() * 10 < often && ground.area >= from);
}

interface Joined {
  plan: Plan;
  merit: number;
}

function withMembers(
  start: Joined,
  first: Standing,
  members: readonly Member[],
  mirror: 1 | -1,
  { catalogue }: Making,
): Joined {
  return members.reduce((made, member) => {
    let { plan, merit } = made;
    for (let n = 0; n < (member.count ?? 1); n += 1) {
      const joined = joinedBy(member, first, mirror, plan, catalogue);
      if (!joined) break;
      plan = withStanding(plan, joined);
      merit += member.merit ?? JOINED;
    }
    return { plan, merit };
  }, start);
}
