/** Which pictures are near the viewport, as a page grows, shrinks, moves its cards and is scrolled. */
import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { createList, findNear, type PictureList } from '@/entrypoints/listing/picture-list';

const SCREEN = 800;
/** Looks that a list of the longest page here may take. */
const MOST_LOOKS = 10;

/** A picture that stands at a height of the document, or in the viewport. */
class Card {
  reads = 0;
  height: number;
  readonly isFixed: boolean;
  constructor(height: number, isFixed: boolean) {
    this.height = height;
    this.isFixed = isFixed;
  }
  getBoundingClientRect() {
    this.reads += 1;
    return { y: this.isFixed ? this.height : this.height - scrollY, width: 400 };
  }
}

type Step =
  | { kind: 'scroll'; to: number }
  | { kind: 'append'; heights: number[] }
  | { kind: 'drop'; count: number }
  | { kind: 'move'; at: number; to: number };

const height = fc.integer({ min: 1, max: 20_000 });
const scroll = fc.record({ kind: fc.constant('scroll' as const), to: height });
const append = fc.record({
  kind: fc.constant('append' as const),
  heights: fc.array(height, { maxLength: 4 }),
});
const drop = fc.record({
  kind: fc.constant('drop' as const),
  count: fc.integer({ min: 1, max: 9 }),
});
const move = fc.record({ kind: fc.constant('move' as const), at: fc.nat(40), to: height });
const card = fc.tuple(height, fc.boolean()).map(([at, isFixed]) =>
  // What is fixed stands somewhere in the viewport.
  isFixed ? new Card(at % SCREEN, true) : new Card(at, false),
);

beforeEach(() => {
  vi.stubGlobal('innerHeight', SCREEN);
  vi.stubGlobal('scrollY', 0);
});

/** As often as it takes. */
function look(list: PictureList): Card[] {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const near = new Set<Element>();
    if (!findNear(list, near)) return [...near] as unknown as Card[];
  }
  throw new Error('It never comes to an end.');
}

/** Half a screen above and below the viewport. */
function isNear(card: Card): boolean {
  const { y } = card.getBoundingClientRect();
  return Math.abs(y - SCREEN / 2) <= SCREEN;
}

function take(step: Step, cards: Card[]): void {
  if (step.kind === 'scroll') vi.stubGlobal('scrollY', step.to);
  if (step.kind === 'append') cards.push(...step.heights.map((at) => new Card(at, false)));
  if (step.kind === 'drop') cards.splice(0, step.count);
  if (step.kind === 'move') {
    const moved = cards[step.at];
    if (moved && !moved.isFixed) moved.height = step.to;
  }
}

/** After each step the list must say what a look at every single card would. */
function follow(cards: Card[], steps: readonly Step[]): void {
  const list = createList(() => cards as unknown as Element[]);
  vi.stubGlobal('scrollY', 0);
  for (const step of [{ kind: 'scroll' as const, to: 0 }, ...steps]) {
    take(step, cards);
    expect(look(list)).toEqual(cards.filter(isNear));
  }
}

it('are found in a short list, whatever its page does', () => {
  const anything = fc.array(fc.oneof(scroll, append, drop, move), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(card, { maxLength: 12 }), anything, (cards, steps) => {
      fc.pre(cards.length + 4 * steps.length <= 32);
      follow(cards, steps);
    }),
    { numRuns: 1000 },
  );
});

it('are found in a long list that grows and is scrolled', () => {
  const heights = fc.array(height, { minLength: 300, maxLength: 900 });
  fc.assert(
    fc.property(heights, fc.array(fc.oneof(scroll, append), { maxLength: 8 }), (all, steps) =>
      follow(
        all.map((at) => new Card(at, false)),
        steps,
      ),
    ),
    { numRuns: 50 },
  );
});

it('cost no more than a few boxes where nothing moved, under a header that stays', () => {
  const cards = [
    new Card(20, true),
    ...Array.from({ length: 900 }, (_, at) => new Card(300 * at + 900, false)),
  ];
  const list = createList(() => cards as unknown as Element[]);
  look(list);
  for (const one of cards) one.reads = 0;
  vi.stubGlobal('scrollY', 4000);
  look(list);
  expect(cards.reduce((sum, { reads }) => sum + reads, 0)).toBeLessThan(50);
});
