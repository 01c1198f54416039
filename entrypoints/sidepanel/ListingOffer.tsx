import { Button } from '@/components/Button';
import { Icon } from '@/components/icons/Icon';
import { t } from '@/utils/i18n';
import { listingAsked } from '@/utils/settings';
import { useActivePhotos } from './use-active-photos';

/** Offers the whole page in front of the window, where it has more than one photo of a room. */
export function ListingOffer({ windowId }: { windowId: number }) {
  const photos = useActivePhotos(windowId);
  if (!photos || photos.count < 2) return null;
  const { tabId, count } = photos;
  return (
    <Button onPress={() => void listingAsked.setValue({ windowId, tabId, at: Date.now() })}>
      <Icon name="picture" />
      {t('listingOffer', count)}
    </Button>
  );
}
