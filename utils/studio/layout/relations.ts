/** Where a piece may stand by another, best place first. */
import type { Piece, Size } from '../pieces/spec';
import type { Room } from '../space';
import { type Pose, poseFrom } from './box';
import { TUCK } from './rules';
import { type Standing, seatFront } from './standing';
import { alongWall, poseOnWall, wallsOf } from './walls';

/** A pose, and a height where it isn't the floor's. */
export interface Spot extends Pose {
  y?: number;
}

export interface Related {
  host: Standing;
  /** Of the piece that is to be placed. */
  size: Size;
  gap: number;
  /** Which side comes first. */
  mirror: 1 | -1;
  room: Room;
}

type Relation = (related: Related) => readonly Spot[];

/** Height of a picture's middle. */
const EYE_LINE = 1.5;
/** Metres from a piece's top to what hangs above it. */
const ABOVE = 0.18;
/** Metres between a wall and what stands at it. */
export const WALL_GAP = 0.03;
/** Turn of a chair that looks past the table towards the sofa. */
const INWARD = 0.3;
/** Metres of table edge for one chair. */
const CHAIR_PITCH = 0.62;

const sides = (mirror: 1 | -1): readonly (1 | -1)[] => [mirror, mirror === 1 ? -1 : 1];

/** Metres by which what stands before something is nearer where it doesn't fit else. */
const CLOSER = 0.1;

const before: Relation = ({ host, size, gap }) => {
  const { across: middle, ahead: front } = seatFront(host);
  return [0, 0.15, -0.15, 0.3, -0.3].flatMap((aside) =>
    [gap, gap - CLOSER].map((ahead) =>
      poseFrom(host.box, middle + aside, front + ahead + size.depth / 2),
    ),
  );
};

/** At its ends, their backs in line. */
const beside: Relation = ({ host: { box }, size, gap, mirror }) =>
  sides(mirror).map((side) =>
    poseFrom(box, side * (box.width / 2 + gap + size.width / 2), (size.depth - box.depth) / 2),
  );

/** At the ends of a table and across it, turned to whoever sits behind the table. */
const facing: Relation = ({ host: { box }, size, gap, mirror }) =>
  sides(mirror).flatMap((side) => {
    const end = box.width / 2 + gap + size.depth / 2;
    const over = box.depth / 2 + gap + size.depth / 2;
    return [
      poseFrom(box, side * end, 0.12, -side * (Math.PI / 2 + INWARD)),
      poseFrom(box, side * (end - 0.1), over - 0.25, -side * (Math.PI * 0.75)),
      poseFrom(box, side * 0.55, over, Math.PI + side * INWARD),
    ];
  });

/** Under the front legs, and on into the room. */
const beforeUnder: Relation = ({ host, size }) =>
  [0.3, 0.15, 0.5, 0.7, 0.9].map((under) =>
    poseFrom(host.box, 0, seatFront(host).ahead - under + size.depth / 2),
  );

/** Under the further part of a bed, reaching out at its foot; to one side where a wall is near. */
const underFoot: Relation = ({ host: { box }, size }) =>
  [0, 0.35, -0.35, 0.6, -0.6].flatMap((aside) =>
    [0.5, 0.3, 0.7, 0.1].map((out) => poseFrom(box, aside, box.depth / 2 + out - size.depth / 2)),
  );

const under: Relation = ({ host: { box } }) => [poseFrom(box, 0, 0)];

/** On the wall behind it, at eye height. */
const above: Relation = ({ host: { box }, size, room }) => {
  const wall = wallBehind(room, box);
  if (!wall) return [];
  const y = Math.max(EYE_LINE - size.height / 2, box.top + ABOVE);
  const along = alongWall(wall, box);
  return [0, 0.12, -0.12].map((aside) => ({ ...poseOnWall(room, wall, along + aside), y }));
};

const on: Relation = ({ host: { box, piece }, size, mirror }) => {
  const y = piece.surface;
  if (y === undefined) return [];
  const reach = box.width / 2 - size.width / 2 - 0.04;
  if (reach < 0 || size.depth > box.depth) return [];
  return [0.6 * mirror, -0.6 * mirror, 0, 0.95 * mirror, -0.95 * mirror].map((share) => ({
    ...poseFrom(box, share * reach, 0, share * 0.2),
    y,
  }));
};

/** From the ceiling, over its middle. */
const over: Relation = ({ host: { box }, size, room }) =>
  room.ceiling - size.height < box.top + 0.55 ? [] : [{ ...poseFrom(box, 0, 0), y: room.ceiling }];

const at: Relation = ({ host: { box }, size }) => [
  poseFrom(box, 0, box.depth / 2 + size.depth / 2 - TUCK, Math.PI - 0.2),
  poseFrom(box, 0, box.depth / 2 + size.depth / 2 - TUCK, Math.PI),
];

/** Along both sides of a table, then at its ends; evenly around a square or round one. */
const around: Relation = ({ host: { box }, size }) => {
  const out = size.depth / 2 - TUCK;
  const places = Math.max(1, Math.floor((box.width - 0.1) / CHAIR_PITCH));
  const offsets = Array.from({ length: places }, (_, n) => (n + 0.5 - places / 2) * CHAIR_PITCH);
  const long = offsets.flatMap((across) => [
    poseFrom(box, across, -box.depth / 2 - out),
    poseFrom(box, across, box.depth / 2 + out, Math.PI),
  ]);
  const ends = [
    poseFrom(box, box.width / 2 + out, 0, -Math.PI / 2),
    poseFrom(box, -box.width / 2 - out, 0, Math.PI / 2),
  ];
  return [...long, ...ends];
};

export const relations = {
  before,
  beside,
  facing,
  'before-under': beforeUnder,
  'under-foot': underFoot,
  under,
  above,
  on,
  over,
  at,
  around,
};

/** What a piece must be for a relation, where it matters. */
export const standsFor: Partial<Record<keyof typeof relations, Piece['stands']>> = {
  above: 'wall',
  on: 'surface',
  over: 'ceiling',
};

export type RelationName = keyof typeof relations;

/** The wall that a box has its back to. */
export function wallBehind(room: Room, box: Standing['box']) {
  const foot = poseFrom(box, 0, -box.depth / 2);
  return wallsOf(room).find(({ wall }) => {
    const on = poseOnWall(room, wall, alongWall(wall, foot));
    const isNear = Math.hypot(on.x - foot.x, on.z - foot.z) < 0.2;
    return isNear && Math.abs(Math.sin(on.turn - box.turn)) < 0.1;
  })?.wall;
}
