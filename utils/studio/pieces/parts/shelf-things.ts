import type { Slot } from '@/utils/studio/finish';
import type { Random } from '@/utils/studio/random';
import type { Vector } from '@/utils/studio/space';
import type { Part } from '../spec';
import { framed } from './frames';
import { moved, tilted } from './place';
import { potted } from './pots';
import { box } from './solids';
import { type VesselForm, vessel } from './vessels';

/** A place on a shelf: its board's lower middle `at`, and the room above it. Metres. */
export interface ShelfPlace {
  at: Vector;
  width: number;
  height: number;
  depth: number;
}

/** Things for one shelf, by chance: close together, never the same twice in a row. */
export function shelfThings(place: ShelfPlace, random: Random): Part[] {
  const parts: Part[] = [];
  const end = place.at[0] + place.width / 2 - 0.01;
  let x = place.at[0] - place.width / 2 + 0.01 + random() * 0.03;
  let last = Math.floor(random() * things.length);
  while (end - x > 0.1) {
    last = (last + 1 + Math.floor(random() * (things.length - 2))) % things.length;
    const [thing, least, most] = things[last];
    const width = Math.min(end - x, least + random() * (most - least));
    const spot = { ...place, width, at: [x + width / 2, place.at[1], place.at[2]] as Vector };
    parts.push(...thing(spot, random));
    x += width + 0.012 + random() ** 2 * 0.09;
  }
  return parts;
}

type Thing = (place: ShelfPlace, random: Random) => Part[];

const standingBooks: Thing = ({ at, width, height, depth }, random) => [
  {
    shape: {
      kind: 'books',
      size: [width, Math.min(height - 0.04, 0.22 + random() * 0.06), Math.min(0.2, depth - 0.06)],
    },
    slot: 'paper',
    at: [at[0], at[1], at[2] - 0.02],
  },
];

const lyingBooks: Thing = ({ at, width, height, depth }, random) => {
  const stack = Math.min(0.04 + random() * 0.07, height - 0.05);
  const size = [Math.min(width, 0.26), stack, Math.min(0.19, depth - 0.06)] as const;
  const books: Part = { shape: { kind: 'books', size, lying: true }, slot: 'paper', at };
  const rest = {
    at: [at[0], at[1] + stack, at[2]] as Vector,
    width,
    height: height - stack,
    depth,
  };
  return rest.height > 0.14 ? [books, ...bowlOrVase(rest, random)] : [books];
};

const vase: Thing = ({ at, width, height, depth }, random) => {
  const [form, slenderness] = vaseForms[Math.floor(random() * vaseForms.length)];
  const room = Math.min(height - 0.05, (Math.min(width, depth) / 2) * slenderness);
  return [vessel(pick(potSlots, random), form, room * (0.75 + random() * 0.25), at)];
};

const bowlOrVase: Thing = (place, random) =>
  random() < 0.5
    ? [vessel('ceramic', 'bowl', 0.055, place.at, 0.004)]
    : vase({ ...place, height: Math.min(place.height, 0.2), width: 0.14 }, random);

const storageBox: Thing = ({ at, width, height, depth }, random) => {
  const tall = Math.min(height - 0.05, 0.17 + random() * 0.05);
  const wide = Math.min(width, 0.3);
  const slot = pick(boxSlots, random);
  return [
    box(slot, [wide, tall, depth - 0.06], at, 0.006),
    box(slot, [wide + 0.006, 0.045, depth - 0.054], [at[0], at[1] + tall - 0.035, at[2]], 0.004),
    box(
      'metal',
      [0.05, 0.022, 0.003],
      [at[0], at[1] + tall * 0.45, at[2] + depth / 2 - 0.03],
      0.001,
    ),
  ];
};

const picture: Thing = ({ at, width, height, depth }) => {
  const tall = Math.min(height - 0.03, 0.3);
  const wide = Math.min(width, tall * 0.78);
  const frame = framed(
    {
      width: wide,
      height: tall,
      bar: 0.012,
      depth: 0.016,
      mat: wide * 0.13,
      picture: 'art-second',
    },
    [0, 0, 0],
  );
  return moved(tilted(frame, -0.14), [at[0], at[1] + 0.001, at[2] - depth / 2 + 0.075]);
};

const greenery: Thing = ({ at, height, width }, random) => {
  const radius = Math.min(0.07, width / 3);
  const habit = random() < 0.6 ? 'trailing' : 'cactus';
  const tall = Math.min(height - 0.03, 0.26);
  return potted(
    habit,
    'tapered',
    { radius, height: 0.11 },
    { height: tall, spread: width * 0.8 },
    at,
  );
};

/** What stands on shelves, and how wide it may be (metres). */
const things: readonly (readonly [Thing, least: number, most: number])[] = [
  [standingBooks, 0.16, 0.34],
  [vase, 0.13, 0.2],
  [standingBooks, 0.2, 0.36],
  [lyingBooks, 0.2, 0.25],
  [standingBooks, 0.12, 0.26],
  [storageBox, 0.22, 0.3],
  [picture, 0.2, 0.26],
  [standingBooks, 0.18, 0.3],
  [greenery, 0.15, 0.2],
];

const vaseForms: readonly (readonly [VesselForm, number])[] = [
  ['bottle', 3.4],
  ['round', 1.9],
  ['jar', 2.3],
  ['tall', 3.6],
];
const potSlots: readonly Slot[] = ['ceramic', 'pot', 'ceramic', 'stone'];
const boxSlots: readonly Slot[] = ['basket', 'paper', 'basket', 'wood-second'];

const pick = <Choice>(choices: readonly Choice[], random: Random): Choice =>
  choices[Math.floor(random() * choices.length)];
