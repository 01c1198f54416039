import { sizeOf } from '../pieces/spec';
import type { Random } from '../random';
import { type Anchor, anchorFinders } from './anchors';
import { cornersOf } from './box';
import { type Catalogue, choicesOf } from './catalogue';
import { relations, type Spot, standsFor } from './relations';
import { bulkOf, isAllowed, reservedBy } from './rules';
import type { Group, Member } from './sets/spec';
import { looksAtCamera, shareOfPhoto, shareSeen } from './sight';
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

/** Anchors whose members are tried as well; looking at all would take too long. */
const TRIED = 10;
/** Share of the photo that a first piece best fills. */
const COMFORTABLE = 0.2;
/** How far a front must turn to the camera, as `looksAtCamera`. */
const EDGE_ON = 0.25;
/** Metres between anchors that are tried. */
const APART = 0.55;

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
  return firstsOf(group, number, plan, making)
    .flatMap(({ first, merit }) =>
      mirrors.map((mirror) => {
        const start = withStanding(plan, first);
        const full = withMembers(start, first, members, mirror, making);
        const joined = full.standing.length - start.standing.length;
        return { plan: full, first, mirror, merit: merit + joined * 0.45 };
      }),
    )
    .sort((a, b) => b.merit - a.merit);
}

/** The members that this layout has: some are drawn by lot, some need a larger room. */
function drawn(members: readonly Member[], { ground }: Plan, random: Random): readonly Member[] {
  return members.filter(({ from = 0, often = 10 }) => random() * 10 < often && ground.area >= from);
}

/** Good places for the group's first piece, apart from each other. */
function firstsOf(group: Group, number: number, plan: Plan, { catalogue }: Making) {
  for (const where of group.where) {
    for (const piece of catalogue(group.kinds)) {
      for (const choice of choicesOf(piece)) {
        const firsts = anchorFinders[where](choice, plan)
          .map((anchor) => ({
            anchor,
            first: standingAt({ ...choice, ...anchor.choice }, anchor, number, anchor.y),
          }))
          .filter(({ first }) => isWorthShowing(first, plan) && isAllowed(first, plan))
          .map(({ anchor, first }) => ({ first, merit: meritOf(first, anchor, plan) }))
          .sort((a, b) => b.merit - a.merit);
        if (firsts.length > 0) return spread(firsts);
      }
    }
  }
  return [];
}

/** What comes second isn't worth its place where only its end can be seen. */
const isWorthShowing = ({ piece, box }: Standing, { standing }: Plan) =>
  standing.length === 0 ||
  piece.stands !== 'floor' ||
  piece.back !== 'wall' ||
  looksAtCamera(box) > EDGE_ON;

function meritOf(first: Standing, anchor: Anchor, { ground: { camera } }: Plan): number {
  const large = shareOfPhoto(camera, cornersOf(bulkOf(first)));
  return (
    anchor.merit +
    4 * shareSeen(camera, first.box) +
    3 * Math.min(COMFORTABLE, large) -
    5 * Math.max(0, large - COMFORTABLE) +
    1.6 * Math.min(0.5, looksAtCamera(first.box))
  );
}

function spread<T extends { first: Standing }>(firsts: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const one of firsts) {
    const isNew = kept.every(({ first: { box } }) => {
      const far = Math.hypot(box.x - one.first.box.x, box.z - one.first.box.z);
      return far > APART || Math.abs(box.turn - one.first.box.turn) > 0.1;
    });
    if (isNew) kept.push(one);
    if (kept.length === TRIED) break;
  }
  return kept;
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
