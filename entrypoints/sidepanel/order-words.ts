import * as z from 'zod/mini';
import { priceWords } from '@/components/price-words';
import { t } from '@/utils/i18n';
import { findCard } from '@/utils/providers/cards';
import { findMode } from '@/utils/providers/find-mode';
import type { Price } from '@/utils/providers/spec';
import type { Photo } from '@/utils/store/rows';
import { isOnDevice } from './describe-result';
import type { ChoiceForm } from './use-choices';
import type { Choices } from './use-start';

/** Why the button can't be pressed yet; undefined when it can. */
export function whatIsMissing(
  photo: Photo | undefined,
  form: ChoiceForm,
  reachable: boolean,
): string | undefined {
  if (!photo) return t('panelNeedPhoto');
  if (photo.state === 'failed') return t('panelNeedPhotoAgain');
  if (photo.state === 'loading') return t('panelNeedPhotoReady');
  const { card, mode } = form;
  if (!card || !mode) return t('panelNeedProvider');
  if (!form.styleId) return t('panelNeedStyle');
  if (!form.request) return t('panelNeedOptions');
  if (mode.takes.photo === 'url' && !photo.url) return t('panelNeedAddress');
  return reachable ? undefined : t('panelNeedAccess', card.label);
}

/** What the pickers say, as the order that is sent; undefined while something is missing. */
export function toChoices(photo: Photo, form: ChoiceForm): Choices | undefined {
  const { card, mode, styleId, roomType, request, account } = form;
  if (!card || !mode || !styleId || !request) return undefined;
  const wish = mode.takes.words ? form.wish.trim() : '';
  return {
    photoId: photo.id,
    styleId,
    roomType,
    providerId: card.id,
    modeId: mode.id,
    request,
    useMask: photo.mask !== undefined && mode.takes.mask !== 'none',
    ...(account && { accountId: account.id }),
    ...(wish && { wish }),
  };
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
