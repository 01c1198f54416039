import type { FormValues } from '@/utils/forms/fields';
import { type FieldProblems, parseForm } from '@/utils/forms/parse-form';
import { readFields } from '@/utils/forms/read-fields';
import { guessRoomType } from '@/utils/photos/guess-room-type';
import type { RoomType } from '@/utils/photos/room-type';
import { findMode } from '@/utils/providers/find-mode';
import type { Mode, Price, ProviderCard } from '@/utils/providers/spec';
import type { LastChoices } from '@/utils/settings';
import type { Account, Photo } from '@/utils/store/rows';

/** What the pickers show, out of what is kept and what is there. */
export interface Chosen {
  styleId?: string;
  roomType: RoomType;
  card?: ProviderCard;
  /** What the provider is asked to do. */
  mode?: Mode;
  /** The provider's accounts; empty where it needs none. */
  accounts: readonly Account[];
  account?: Account;
  /** What stands in the provider's form, and what that means. */
  values: FormValues;
  request?: Record<string, unknown>;
  problems?: FieldProblems;
  price: Price;
}

/** Whether somebody has to pay, or to have a key, before a provider can be used. */
export function needsAccount(card: ProviderCard): boolean {
  return readFields(card.account).length > 0;
}

/** The cards that can be used right now. */
export function usableCards(
  cards: readonly ProviderCard[],
  accounts: readonly Account[],
): readonly ProviderCard[] {
  return cards.filter(
    (card) => !needsAccount(card) || accounts.some((account) => account.providerId === card.id),
  );
}

/**
 * Keeps what was chosen last where it still exists.
 * @param roomType what the person said of this photo, if anything
 */
export function choose(
  kept: LastChoices,
  photo: Photo | undefined,
  roomType: RoomType | undefined,
  usable: readonly ProviderCard[],
  allAccounts: readonly Account[],
): Chosen {
  const card = usable.find((one) => one.id === kept.providerId) ?? usable[0];
  const accounts = card
    ? allAccounts.filter((account) => needsAccount(card) && account.providerId === card.id)
    : [];
  const account = accounts.find((one) => one.id === kept.accountId) ?? accounts[0];
  const mode = card && findMode(card, kept.modeIds?.[card.id]);
  const values = (card && mode && kept.requests[requestKey(card, mode)]) ?? {};
  return {
    styleId: kept.styleId,
    roomType: roomType ?? guessRoomType(photo?.caption ?? ''),
    card,
    mode,
    accounts,
    account,
    values,
    ...readRequest(mode, values),
  };
}

/** Under which the form of a mode is kept. */
export function requestKey(card: ProviderCard, mode: Mode): string {
  return `${card.id}/${mode.id}`;
}

function readRequest(mode: Mode | undefined, values: FormValues) {
  if (!mode) return { price: { kind: 'unknown' } as const };
  const parsed = parseForm(mode.request, values);
  if (!parsed.ok) return { problems: parsed.problems, price: { kind: 'unknown' } as const };
  return { request: parsed.values, price: mode.cost(parsed.values) };
}
