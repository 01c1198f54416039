import type { Furnishing } from '@/utils/studio/finish';

const furnishings = import.meta.glob<Furnishing>('./*/furnishing.ts', {
  eager: true,
  import: 'furnishing',
});

const plain: Furnishing = { finishes: {}, pieces: {} };

/** How the studio furnishes in a style; plainly in one that is no longer part of us. */
export function findFurnishing(styleId: string): Furnishing {
  return furnishings[`./${styleId}/furnishing.ts`] ?? plain;
}
