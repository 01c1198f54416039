/** How large a rug is and how far it lies under its group. */
import type { Piece, PieceKind } from '../pieces/spec';
import { type Box, footprintOf, isPointOn, pointFrom } from './box';
import { shareCut } from './sight';
import { type Choice, isKind, type Plan, type Standing } from './standing';

/** Metres between the widths that are tried. */
const STEP = 0.3;
/** Metres by which a rug is wider than what it lies under. */
const wider: Partial<Record<PieceKind, number>> = { bed: 1.3, 'dining-table': 1.4, desk: 0.5 };
const USUALLY_WIDER = 0.35;
/** What it costs to be cut by the photo's frame, to leave a group bare, and each metre off. */
const CUT = 4.5;
const BARE = 3;
const OFF = 0.5;
/** Metres of a seat's front that stand on the rug, and how far in from its sides that is looked at. */
const FRONT_LEGS = 0.1;
const IN = 0.15;

const wholly: readonly PieceKind[] = ['coffee-table', 'chair', 'pouf', 'bench', 'desk-chair'];
const byFront: readonly PieceKind[] = ['sofa', 'armchair', 'bed', 'outdoor-sofa'];

/** A rug in all its widths. */
export function rugChoices(piece: Piece): readonly Choice[] {
  const { widths } = piece;
  if (!widths) return [{ piece }];
  const count = Math.floor((widths.to - widths.from) / STEP + 1e-6) + 1;
  return Array.from({ length: count }, (_, n) => ({
    piece,
    width: Math.round((widths.from + n * STEP) * 100) / 100,
  }));
}

/** How well a rug lies under its group and in the photo; 0 is perfect. */
export function rugFit({ box }: Standing, host: Standing, { ground, standing }: Plan): number {
  const wanted = host.box.width + (wider[host.piece.kind] ?? USUALLY_WIDER);
  const points = standing.filter(({ group }) => group === host.group).flatMap(pointsFor);
  const bare = points.filter((point) => !isPointOn(box, point)).length;
  return (
    -CUT * shareCut(ground.camera, box) -
    (BARE * bare) / Math.max(1, points.length) -
    OFF * Math.abs(box.width - wanted)
  );
}

/** Where a piece should stand on the rug: all of a table, the front legs of a seat. */
function pointsFor(one: Standing) {
  if (isKind(one, wholly)) return footprintOf(one.box);
  return isKind(one, byFront) ? frontOf(one.box) : [];
}

const frontOf = (box: Box) =>
  [-1, 1].map((side) => pointFrom(box, side * (box.width / 2 - IN), box.depth / 2 - FRONT_LEGS));
