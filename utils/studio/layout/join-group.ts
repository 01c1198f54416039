/** Which piece joins a group, in which width, and where. */
import { sizeOf } from '../pieces/spec';
import { type Catalogue, choicesOf } from './catalogue';
import { looksBeside } from './composition';
import { choicesAbove } from './hang-above';
import { relations, standsFor } from './relations';
import { rugChoices, rugFit } from './rug-fit';
import { isAllowed } from './rules';
import type { Member } from './sets/spec';
import { type Choice, type Plan, type Standing, standingAt } from './standing';

/** What each later place of a relation costs. */
const LATER = 0.12;

/** Metres by which a rug under a bed is wider at least. */
const REACHES_OUT = 0.3;

/** What it costs to be made half as wide. */
const NARROWER = 1;

/** A member in the best place that is allowed, its best piece first. */
export function joinedBy(
  member: Member,
  first: Standing,
  mirror: 1 | -1,
  plan: Plan,
  catalogue: Catalogue,
): Standing | undefined {
  const hosts = member.of
    ? plan.standing.filter(({ group, piece }) => group === first.group && piece.kind === member.of)
    : [first];
  for (const choices of choicesFor(member, first, plan, catalogue)) {
    for (const host of hosts) {
      const joined = bestOf(
        choices.flatMap((choice) => placesOf(choice, member, host, mirror, plan)),
        plan,
      );
      if (joined) return joined;
    }
  }
  return undefined;
}

interface Ranked {
  standing: Standing;
  merit: number;
}

function bestOf(places: readonly Ranked[], plan: Plan): Standing | undefined {
  return [...places]
    .sort((a, b) => b.merit - a.merit)
    .find(({ standing }) => isAllowed(standing, plan))?.standing;
}

/** What may join, those to try first first; the best place is looked for among those of one entry. */
function choicesFor(
  member: Member,
  first: Standing,
  plan: Plan,
  catalogue: Catalogue,
): readonly (readonly Choice[])[] {
  const like = likeOf(member, first, plan);
  if (like) return [[like]];
  const pieces = catalogue(member.kinds);
  if (member.kinds.includes('rug')) return pieces.map(rugChoices);
  if (member.by === 'above') return choicesAbove(pieces, first).map((choice) => [choice]);
  return pieces.map(choicesOf);
}

/** Several of a member are all the same piece: chairs, nightstands, their lamps. */
function likeOf({ kinds, count = 1 }: Member, { group }: Standing, { standing }: Plan) {
  const like = standing.find(
    (other) => count > 1 && other.group === group && kinds.includes(other.piece.kind),
  );
  return like && { piece: like.piece, ...(like.width === undefined ? {} : { width: like.width }) };
}

function placesOf(
  choice: Choice,
  { by, gap = 0 }: Member,
  host: Standing,
  mirror: 1 | -1,
  plan: Plan,
): Ranked[] {
  const { piece, width } = choice;
  const stands = standsFor[by];
  if (stands && piece.stands !== stands) return [];
  if (isScrap(choice, host)) return [];
  const { room } = plan.ground;
  const spots = relations[by]({ host, size: sizeOf(piece, width), gap, mirror, room });
  return spots.map((spot, later) => {
    const standing = {
      ...standingAt(choice, spot, host.group, spot.y),
      ...(by === 'on' ? { on: host } : {}),
    };
    const looks =
      piece.stands === 'flat' ? rugFit(standing, host, plan) : looksBeside(standing, plan);
    return { standing, merit: looks - later * LATER - NARROWER * narrowedBy(choice) };
  });
}

/** A rug under a bed that reaches out nowhere. */
const isScrap = ({ piece, width = piece.size.width }: Choice, { piece: host, box }: Standing) =>
  piece.stands === 'flat' && host.kind === 'bed' && width < box.width + REACHES_OUT;

const narrowedBy = ({ piece, width = piece.size.width }: Choice) =>
  piece.stands === 'flat' ? 0 : 2 * Math.max(0, 1 - width / piece.size.width);
