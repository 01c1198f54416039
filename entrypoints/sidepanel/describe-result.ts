import { priceWords } from '@/components/price-words';
import type { ResultFacts } from '@/components/result-facts';
import { roomWords } from '@/components/room-words';
import { localized } from '@/utils/i18n';
import { findCard } from '@/utils/providers/cards';
import type { ProviderCard } from '@/utils/providers/spec';
import type { Result } from '@/utils/store/rows';
import { findStyle } from '@/utils/styles/registry';

/** Nothing leaves the machine. */
export function isOnDevice(card: ProviderCard | undefined): boolean {
  return card?.hosts.api.length === 0;
}

/** A style's name; its id where the style is no longer part of us. */
export function styleName(styleId: string): string {
  const style = findStyle(styleId);
  return style ? localized(style.label) : styleId;
}

export function providerName(providerId: string): string {
  return findCard(providerId)?.label ?? providerId;
}

/** A row of the results in words. */
export function describeResult(row: Result): ResultFacts {
  const { id, thumb, createdAt, width, height, prompt, seed, note } = row;
  return {
    id,
    thumb,
    createdAt,
    width,
    height,
    prompt,
    seed,
    note,
    style: styleName(row.styleId),
    provider: providerName(row.providerId),
    room: roomWords(row.roomType),
    favourite: row.favourite === 1,
    cost: priceWords(row.price, isOnDevice(findCard(row.providerId))),
    ...(row.reported && { reported: priceWords(row.reported, false) }),
  };
}
