import type { Furnishing } from '@/utils/studio/finish';

/** By file: only these exports come along, and only where this is imported. */
const furnishings = import.meta.glob<Furnishing>(
  ['./*.ts', '!./{spec,registry,furnishings}.ts', '!./*.test.ts'],
  { eager: true, import: 'furnishing' },
);

const plain: Furnishing = { finishes: {}, pieces: {} };

/** How the studio furnishes in a style; plainly in one that is no longer part of us. */
export function findFurnishing(styleId: string): Furnishing {
  return furnishings[`./${styleId}.ts`] ?? plain;
}
