import { sizeOf } from '../pieces/spec';
import type { Random } from '../random';
import { type Catalogue, choicesOf } from './catalogue';
import { compositionOf } from './composition';
import { firstPlaces } from './first-places';
import { relations, type Spot, standsFor } from './relations';
import { isAllowed, reservedBy } from './rules';
import type { Group, Member } from './sets/spec';
import { type Choice, type Plan, type Standing, standingAt } from './standing';

/** What all groups of a layout share. */
export interface Making {
  catalogue: Catalogue;
  random: Random;
}

/** One way to place a group. */
export interface Arrangement {
  plan: Plan;
  first: Standing;
  mirror: 1 | -1;
  merit: number;
}

/** What a member adds to a group's merit. */
const JOINED = 0.45;

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
  return firstPlaces(group, number, plan, making.catalogue)
    .flatMap(({ first, merit }) =>
      mirrors.map((mirror) => {
        const start = withStanding(plan, first);
        const full = withMembers(start, first, members, mirror, making);
        const joined = full.standing.length - start.standing.length;
        const looks = compositionOf(full, number);
        return { plan: full, first, mirror, merit: merit + joined * JOINED + looks };
      }),
    )
    .sort((a, b) => b.merit - a.merit);
}

/** The members that this layout has: some are drawn by lot, some need a larger room. */
function drawn(members: readonly Member[], { ground }: Plan, random: Random): readonly Member[] {
  return members.filter(({ from = 0, often = 10 }) => random() * 10 < often && ground.area >= from);
}

function withMembers(
  start: Plan,
  first: Standing,
  members: readonly Member[],
  mirror: 1 | -1,
  making: Making,
): Plan {
  return members.reduce((plan, member) => {
    let next = plan;
    for (let n = 0; n < (member.count ?? 1); n += 1) {
      const joined = joinedBy(member, first, mirror, next, making);
      if (!joined) break;
      next = withStanding(next, joined);
    }
    return next;
  }, start);
}

/** The member in the first place that is allowed, its best piece first. */
function joinedBy(
  member: Member,
  first: Standing,
  mirror: 1 | -1,
  plan: Plan,
  { catalogue }: Making,
): Standing | undefined {
  const hosts = member.of
    ? plan.standing.filter(({ group, piece }) => group === first.group && piece.kind === member.of)
    : [first];
  const alike = likeOf(member, first, plan);
  for (const choice of alike ?? catalogue(member.kinds).flatMap(choicesOf)) {
    for (const host of hosts) {
      const joined = spotsFor(choice, member, host, mirror, plan)
        .map((spot) => ({
          ...standingAt(choice, spot, first.group, spot.y),
          ...onHost(member, host),
        }))
        .find((standing) => isAllowed(standing, plan));
      if (joined) return joined;
    }
  }
  return undefined;
}

const onHost = ({ by }: Member, host: Standing) => (by === 'on' ? { on: host } : {});

/** Several of a member are all the same piece: chairs, nightstands, their lamps. */
function likeOf({ kinds, count = 1 }: Member, { group }: Standing, { standing }: Plan) {
  const like = standing.find(
    (other) => count > 1 && other.group === group && kinds.includes(other.piece.kind),
  );
  return (
    like && [{ piece: like.piece, ...(like.width === undefined ? {} : { width: like.width }) }]
  );
}

function spotsFor(
  { piece, width }: Choice,
  { by, gap = 0 }: Member,
  host: Standing,
  mirror: 1 | -1,
  { ground: { room } }: Plan,
): readonly Spot[] {
  const stands = standsFor[by];
  if (stands && piece.stands !== stands) return [];
  const size = sizeOf(piece, width);
  return relations[by]({ host, size, gap, mirror, room });
}
