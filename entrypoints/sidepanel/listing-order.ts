import { t } from '@/utils/i18n';
import type { CommandPayload, PhotoProposal } from '@/utils/messages';
import { guessRoomType } from '@/utils/photos/guess-room-type';
import type { RoomType } from '@/utils/photos/room-type';
import { whatTheRoomLacks } from './order-words';
import type { ChoiceForm } from './use-choices';

export type ListingChoices = CommandPayload<'start-listing'>['choices'];

/** A photo of the page as it stands in the list. */
export interface ListingPhoto {
  /** Unique on the page. */
  key: string;
  name: string;
  proposal: PhotoProposal;
}

/** Photos of a page with their names; nameless ones are counted. */
export function listPhotos(proposals: readonly PhotoProposal[]): readonly ListingPhoto[] {
  return proposals.map((proposal, place) => ({
    key: `${place} ${proposal.urls[0]}`,
    name: proposal.caption || t('photosNumber', place + 1),
    proposal,
  }));
}

/** What a caption says, else what was chosen for photos that say nothing. */
export function roomOf({ proposal }: ListingPhoto, otherwise: RoomType): RoomType {
  const guess = guessRoomType(proposal.caption);
  return guess === 'unknown' ? otherwise : guess;
}

/** Why the whole listing can't be started yet; undefined when it can. */
export function whatListingLacks(
  photos: readonly ListingPhoto[],
  form: ChoiceForm,
  reachable: boolean,
): string | undefined {
  const { card, mode, styleId, request } = form;
  if (photos.length === 0) return t('listingNeedPhoto');
  if (!card || !mode) return t('panelNeedProvider');
  if (!styleId) return t('panelNeedStyle');
  if (mode.takes.maskRequired || mode.takes.object) return t('listingNeedMode');
  for (const photo of photos) {
    const lack = whatTheRoomLacks(roomOf(photo, form.roomType), mode, card);
    if (lack) return `${photo.name}: ${lack}`;
  }
  if (!request) return t('panelNeedOptions');
  return reachable ? undefined : t('panelNeedAccess', card.label);
}

/** What the pickers say, for every photo alike; undefined while something is missing. */
export function toListingChoices(form: ChoiceForm): ListingChoices | undefined {
  const { card, mode, styleId, request, account } = form;
  if (!card || !mode || !styleId || !request) return undefined;
  const wish = mode.takes.words ? form.wish.trim() : '';
  return {
    styleId,
    providerId: card.id,
    modeId: mode.id,
    request,
    ...(account && { accountId: account.id }),
    ...(wish && { wish }),
  };
}
