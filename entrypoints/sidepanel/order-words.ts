import * as z from 'zod/mini';
import { priceWords } from '@/components/price-words';
import { t } from '@/utils/i18n';
import { findCard } from '@/utils/providers/cards';
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
  const { card } = form;
  if (!card) return t('panelNeedProvider');
  if (!form.styleId) return t('panelNeedStyle');
  if (!form.request) return t('panelNeedOptions');
  if (card.capabilities.input === 'url' && !photo.url) return t('panelNeedAddress');
  return reachable ? undefined : t('panelNeedAccess', card.label);
}

/** What the pickers say, as the order that is sent; undefined while something is missing. */
export function toChoices(photo: Photo, form: ChoiceForm): Choices | undefined {
  const { card, styleId, roomType, request, account } = form;
  if (!card || !styleId || !request) return undefined;
  const wish = isOnDevice(card) ? '' : form.wish.trim();
  return {
    photoId: photo.id,
    styleId,
    roomType,
    providerId: card.id,
    request,
    useMask: photo.mask !== undefined && card.capabilities.mask !== 'none',
    ...(account && { accountId: account.id }),
    ...(wish && { wish }),
  };
}

/** What an order costs today, which may differ from what it cost then. */
export function priceOf({ providerId, request }: Pick<Choices, 'providerId' | 'request'>): Price {
  const card = findCard(providerId);
  const parsed = card && z.safeParse(card.request, request);
  return card && parsed?.success ? card.cost(parsed.data) : { kind: 'unknown' };
}

/** The same in words. */
export function priceOfInWords(choices: Pick<Choices, 'providerId' | 'request'>): string {
  return priceWords(priceOf(choices), isOnDevice(findCard(choices.providerId)));
}
