import type { FormValues } from '@/utils/forms/fields';
import { type FieldProblems, parseForm } from '@/utils/forms/parse-form';
import { guessRoomType } from '@/utils/photos/guess-room-type';
import type { RoomType } from '@/utils/photos/room-type';
import type { Mode, Price, ProviderCard } from '@/utils/providers/spec';
import type { LastChoices } from '@/utils/settings';
import type { Account, Photo } from '@/utils/store/rows';

/** What the pickers show, out of what is kept and what is there. */
export interface Chosen {
  styleId?: string;
  roomType: RoomType;
  card?: ProviderCard;
  /** What the provider can be asked to do here, and what it is asked to do. */
  modes: readonly Mode[];
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
  return Object.keys(card.account.shape).length > 0;
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

/** What a provider can be asked to do; with an object on the bench only what puts it into the room. */
export function modesOf(card: ProviderCard, withObject: boolean): readonly Mode[] {
  return withObject ? card.modes.filter(({ takes }) => takes.object) : card.modes;
}

/** What lies on the bench, as far as it decides what can be chosen. */
export interface OnBench {
  photo: Photo | undefined;
  /** What the person said of the photo, if anything. */
  roomType: RoomType | undefined;
  withObject: boolean;
}

/** Keeps what was chosen last where it still exists. */
export function choose(
  kept: LastChoices,
  { photo, roomType, withObject }: OnBench,
  usable: readonly ProviderCard[],
  allAccounts: readonly Account[],
): Chosen {
  const wanted = withObject ? kept.objectProviderId : kept.providerId;
  const card = usable.find((one) => one.id === wanted) ?? usable[0];
  const accounts = card
    ? allAccounts.filter((account) => needsAccount(card) && account.providerId === card.id)
    : [];
  const account = accounts.find((one) => one.id === kept.accountId) ?? accounts[0];
  const modes = card ? modesOf(card, withObject) : [];
  const mode = modes.find(({ id }) => id === kept.modeIds?.[card?.id ?? '']) ?? modes[0];
  const values = (card && mode && kept.requests[requestKey(card, mode)]) ?? {};
  return {
    styleId: kept.styleId,
    roomType: roomType ?? guessRoomType(photo?.caption ?? ''),
    card,
    modes,
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
