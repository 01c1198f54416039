import type { ProviderCard } from './spec';

const modules = import.meta.glob<{ card: ProviderCard }>('./*/card.ts', { eager: true });

/** Every provider's card, in picker order. */
export const cards: readonly ProviderCard[] = Object.values(modules)
  .map((module) => module.card)
  .sort((a, b) => a.order - b.order);

export function findCard(id: string): ProviderCard | undefined {
  return cards.find((card) => card.id === id);
}
