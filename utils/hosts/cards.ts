import type { HostCard } from './spec';

const modules = import.meta.glob<{ card: HostCard }>('./*/card.ts', { eager: true });

/** Every host's card, in picker order. */
export const hostCards: readonly HostCard[] = Object.values(modules)
  .map((module) => module.card)
  .sort((a, b) => a.order - b.order);
