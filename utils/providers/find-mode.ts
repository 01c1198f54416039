import type { Mode, ProviderCard } from './spec';

/** A mode of a card by id; the first one where the id is gone or was never chosen. */
export function findMode(card: ProviderCard, modeId: string | undefined): Mode {
  return card.modes.find((mode) => mode.id === modeId) ?? card.modes[0];
}
