import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { EmptyNote } from '@/components/EmptyNote';
import { Icon } from '@/components/icons/Icon';
import { priceWords } from '@/components/price-words';
import { RestageBar } from '@/components/RestageBar';
import { t } from '@/utils/i18n';
import { listingAsked } from '@/utils/settings';
import { ChoicePanel } from './ChoicePanel';
import { isOnDevice } from './describe-result';
import { ListingPhotos } from './ListingPhotos';
import { type ListingPhoto, toListingChoices, whatListingLacks } from './listing-order';
import { totalPrice } from './total-price';
import { useAccess } from './use-access';
import { useChoices } from './use-choices';
import type { Commands } from './use-commands';
import { usePagePhotos } from './use-page-photos';
import { useStartListing } from './use-start-listing';
import './ListingScreen.css';

interface ListingScreenProps {
  windowId: number;
  tabId: number;
  commands: Commands;
}

/** All photos of a page with one style; its button is the one confirmation, with count and price. */
export function ListingScreen(props: ListingScreenProps) {
  const photos = usePagePhotos(props.tabId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = photos?.[0]?.proposal.listingTitle;
  return (
    <>
      <header className="screen-head">
        <Button look="quiet" label={t('panelBack')} onPress={() => void listingAsked.removeValue()}>
          <Icon name="back" />
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {t('listingTitle')}
        </h1>
      </header>
      {title && <p className="muted">{title}</p>}
      {!photos && <p role="status">{t('listingLooking')}</p>}
      {photos?.length === 0 && <EmptyNote title={t('listingGone')} help={t('listingGoneHelp')} />}
      {photos && photos.length > 0 && <ListingForm {...props} photos={photos} />}
    </>
  );
}

function ListingForm(props: ListingScreenProps & { photos: readonly ListingPhoto[] }) {
  const { photos, commands, windowId, tabId } = props;
  const form = useChoices(undefined, false);
  const access = useAccess(form?.card);
  const { pending, confirm } = useStartListing(commands);
  const [unchosen, setUnchosen] = useState<ReadonlySet<string>>(new Set());
  if (!form) return null;
  const chosen = photos.filter(({ key }) => !unchosen.has(key));
  const { price, roomType } = form;
  const start = () => {
    const choices = toListingChoices(form);
    if (choices) confirm({ windowId, tabId, photos: chosen, roomType, choices, priceShown: price });
  };
  return (
    <>
      <ListingPhotos photos={photos} unchosen={unchosen} onChange={setUnchosen} />
      <ChoicePanel subject={{ photo: undefined, object: undefined }} form={form} access={access} />
      <p className="small muted">{t('listingRooms')}</p>
      <RestageBar
        price={priceWords(totalPrice(price, chosen.length), isOnDevice(form.card))}
        photos={chosen.length}
        missing={pending ? t('listingLoading') : whatListingLacks(chosen, form, access.granted)}
        onRestage={start}
      />
    </>
  );
}
