import * as z from 'zod/mini';
import { priceWords } from '@/components/price-words';
import { t } from '@/utils/i18n';
import type { RoomType } from '@/utils/photos/room-type';
import { findCard } from '@/utils/providers/cards';
import { findMode } from '@/utils/providers/find-mode';
import type { Mode, Price, ProviderCard } from '@/utils/providers/spec';
import { maskOf } from '@/utils/store/mask-of';
import type { Photo } from '@/utils/store/rows';
import { isOnDevice } from './describe-result';
import { needsHosting } from './hosting';
import type { ChoiceForm } from './use-choices';
import type { Choices } from './use-start';

/** What is to be restaged: a room, and what is to be put into it. */
export interface Subject {
  photo: Photo | undefined;
  object: Photo | undefined;
}

/** Why the button can't be pressed yet; undefined when it can. */
export function whatIsMissing(
  { photo, object }: Subject,
  form: ChoiceForm,
  reachable: boolean,
): string | undefined {
  if (!photo) return t('panelNeedPhoto');
  if (photo.state === 'failed') return t('panelNeedPhotoAgain');
  if (photo.state === 'loading') return t('panelNeedPhotoReady');
  const { card, mode } = form;
  if (!card || !mode) return t('panelNeedProvider');
  if (!form.styleId) return t('panelNeedStyle');
  if (mode.takes.maskRequired && !maskOf(photo, mode.takes.mask)) return t('panelNeedArea');
  return (
    whatTheObjectLacks(object, mode) ??
    (needsHosting({ photo, object }, mode) && !form.hosting ? t('panelNeedHosting') : undefined) ??
    whatTheRoomLacks(form.roomType, mode, card) ??
    (form.request ? undefined : t('panelNeedOptions')) ??
    (reachable ? undefined : t('panelNeedAccess', card.label))
  );
}

function whatTheObjectLacks(object: Photo | undefined, { takes }: Mode): string | undefined {
  if (!takes.object) return undefined;
  if (!object) return t('panelNeedObject');
  if (object.state === 'failed') return t('panelNeedObjectAgain');
  if (object.state === 'loading') return t('panelNeedObjectReady');
  return undefined;
}

/** Whether a provider has to know the room better. */
export function whatTheRoomLacks(
  roomType: RoomType,
  { takes }: Mode,
  card: ProviderCard,
): string | undefined {
  if (!takes.rooms || takes.rooms.includes(roomType)) return undefined;
  return t(roomType === 'unknown' ? 'panelNeedRoom' : 'panelNeedOtherRoom', card.label);
}

/** What the pickers say, as the order that is sent; undefined while something is missing. */
export function toChoices({ photo, object }: Subject, form: ChoiceForm): Choices | undefined {
  const { card, mode, styleId, roomType, request, account } = form;
  if (!photo || !card || !mode || !styleId || !request) return undefined;
  const wish = mode.takes.words ? form.wish.trim() : '';
  return {
    photoId: photo.id,
    styleId,
    roomType,
    providerId: card.id,
    modeId: mode.id,
    request,
    useMask: maskOf(photo, mode.takes.mask) !== undefined,
    ...(account && { accountId: account.id }),
    ...hostingOf({ photo, object }, form),
    ...(wish && { wish }),
    ...(object && mode.takes.object && { objectPhotoId: object.id }),
  };
}

/** Nothing becomes public unless it has to: the host comes along only where it is needed. */
function hostingOf(subject: Subject, { mode, hosting }: ChoiceForm): Partial<Choices> {
  if (!hosting || !needsHosting(subject, mode)) return {};
  return { hostId: hosting.host.id, hostAccountId: hosting.account.id };
}

type Priced = Pick<Choices, 'providerId' | 'modeId' | 'request'>;

/** What an order costs today, which may differ from what it cost then. */
export function priceOf({ providerId, modeId, request }: Priced): Price {
  const card = findCard(providerId);
  const mode = card && findMode(card, modeId);
  const parsed = mode && z.safeParse(mode.request, request);
  return mode && parsed?.success ? mode.cost(parsed.data) : { kind: 'unknown' };
}

/** The same in words. */
export function priceOfInWords(choices: Priced): string {
  return priceWords(priceOf(choices), isOnDevice(findCard(choices.providerId)));
}
