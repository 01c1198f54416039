import { describe, expect, it } from 'vitest';
import { pieces } from '@/utils/studio/pieces/registry';
import { findFurnishing } from '@/utils/styles/furnishings';
import { styles } from '@/utils/styles/registry';

const HEX = /#[0-9a-f]{6}/g;

/** What a person sees first of a furnished room. */
const look = ({ id }: { id: string }) => {
  const { finishes, pieces: wanted } = findFurnishing(id);
  return JSON.stringify([wanted.sofa?.[0], finishes.seat, finishes.rug, finishes.wood]);
};

describe('what styles furnish with', () => {
  it('is there: every piece they name, under its kind', () => {
    const wrong = styles.flatMap(({ id }) =>
      Object.entries(findFurnishing(id).pieces).flatMap(([kind, ids = []]) =>
        ids
          .filter((piece) => !pieces.some((one) => one.id === piece && one.kind === kind))
          .map((piece) => `${id}: ${kind} ${piece}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('differs: no two share sofa, rug and wood', () => {
    expect(new Set(styles.map(look)).size).toBe(styles.length);
  });

  it.each(styles.map(({ id }) => id))(
    '%s says its cloth, rug, wood, metal and pictures in real colours',
    (id) => {
      const { finishes, pieces: wanted } = findFurnishing(id);
      for (const slot of ['seat', 'cushion', 'rug', 'wood', 'metal', 'art', 'curtain'] as const) {
        expect(JSON.stringify(finishes[slot]).match(HEX)?.length).toBeGreaterThan(0);
      }
      for (const kind of ['sofa', 'armchair', 'coffee-table', 'bed', 'rug']) {
        expect(wanted[kind]?.length ?? 0).toBeGreaterThan(0);
      }
    },
  );
});
