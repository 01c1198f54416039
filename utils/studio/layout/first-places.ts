/** Where a group's first piece may stand, and which piece and width that is. */

import type { Piece } from '../pieces/spec';
import { type Anchor, anchorFinders } from './anchors';
import { type Catalogue, choicesOf } from './catalogue';
import { looksOf } from './composition';
import { lowBusyShare } from './plain-wall';
import { bulkOf, isAllowed, WHOLE } from './rules';
import type { Group } from './sets/spec';
import { looksAtCamera, shareCut, shareOfPhoto } from './sight';
import { type Choice, type Plan, type Standing, standingAt } from './standing';

/** A place for a first piece and what speaks for it. */
export interface FirstPlace {
  first: Standing;
  merit: number;
}

/** Places whose members are tried as well; looking at all would take too long. */
const TRIED = 10;
/** Metres between places that are tried. */
const APART = 0.55;
/** What it is worth to show the front, as `looksAtCamera`. */
const FACING = 2.6;
/** Share of the photo that a first piece best fills. */
const COMFORTABLE = 0.2;
/** How far a front must turn to the camera, as `looksAtCamera`. */
const EDGE_ON = 0.25;
/** What a main piece loses by being made narrower by half, or by a later kind of place or piece. */
const NARROWER = 1.8;
const LATER_PLACE = 0.3;
const LATER_PIECE = 0.5;
/** What it costs to stand before something low on the wall. */
const BLOCKING = 1;
/** Main pieces that are compared; more where none of them would be whole in the photo. */
const COMPARED = 2;

/** Good places for a group's first piece, apart from each other, best first. */
export function firstPlaces(
  group: Group,
  number: number,
  plan: Plan,
  catalogue: Catalogue,
): readonly FirstPlace[] {
  const pieces = catalogue(group.kinds);
  if (plan.standing.length > 0) return firstThatFits(pieces, group, number, plan);
  const places: FirstPlace[] = [];
  let compared = 0;
  for (const piece of pieces) {
    const found = placesOfMain(piece, group, number, plan);
    if (found.length === 0) continue;
    places.push(...found.map((one) => ({ ...one, merit: one.merit - compared * LATER_PIECE })));
    compared += 1;
    if (compared >= COMPARED && places.some(({ first }) => isWhole(first, plan))) break;
  }
  return spread(places);
}

const isWhole = ({ box }: Standing, { ground: { camera } }: Plan) => shareCut(camera, box) <= WHOLE;

/** Everything else stands where the first of its pieces fits. */
function firstThatFits(pieces: readonly Piece[], group: Group, number: number, plan: Plan) {
  for (const where of group.where) {
    for (const choice of pieces.flatMap(choicesOf)) {
      const places = placesAt(choice, where, number, plan);
      if (places.length > 0) return spread(places);
    }
  }
  return [];
}

/** A main piece in every width at every kind of place: the photo is composed around it. */
function placesOfMain(piece: Piece, group: Group, number: number, plan: Plan): FirstPlace[] {
  return choicesOf(piece).flatMap((choice) => {
    const narrower = 1 - (choice.width ?? piece.size.width) / piece.size.width;
    return group.where.flatMap((where, later) =>
      placesAt(choice, where, number, plan).map((place) => ({
        ...place,
        merit: place.merit - narrower * 2 * NARROWER - later * LATER_PLACE,
      })),
    );
  });
}

function placesAt(
  choice: Choice,
  where: Group['where'][number],
  number: number,
  plan: Plan,
): FirstPlace[] {
  return anchorFinders[where](choice, plan)
    .map((anchor) => ({
      anchor,
      first: standingAt({ ...choice, ...anchor.choice }, anchor, number, anchor.y),
    }))
    .filter(({ first }) => isWorthShowing(first, plan) && isAllowed(first, plan))
    .map(({ anchor, first }) => ({ first, merit: meritOf(first, anchor, plan) }));
}

/** What comes second isn't worth its place where only its end can be seen. */
const isWorthShowing = ({ piece, box }: Standing, { standing }: Plan) =>
  standing.length === 0 ||
  piece.stands !== 'floor' ||
  piece.back !== 'wall' ||
  looksAtCamera(box) > EDGE_ON;

function meritOf(first: Standing, anchor: Anchor, { ground }: Plan): number {
  const { camera } = ground;
  const large = shareOfPhoto(camera, bulkOf(first));
  return (
    anchor.merit +
    3 * Math.min(COMFORTABLE, large) -
    5 * Math.max(0, large - COMFORTABLE) +
    FACING * Math.min(0.5, looksAtCamera(first.box)) +
    looksOf(first, camera) -
    BLOCKING * lowBusyShare(first, ground)
  );
}

function spread(places: readonly FirstPlace[]): readonly FirstPlace[] {
  const kept: FirstPlace[] = [];
  for (const one of [...places].sort((a, b) => b.merit - a.merit)) {
    const isNew = kept.every(({ first: { box } }) => {
      const far = Math.hypot(box.x - one.first.box.x, box.z - one.first.box.z);
      return far > APART || Math.abs(box.turn - one.first.box.turn) > 0.1;
    });
    if (isNew) kept.push(one);
    if (kept.length === TRIED) break;
  }
  return kept;
}
