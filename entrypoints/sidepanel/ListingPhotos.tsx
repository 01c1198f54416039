import { Button } from '@/components/Button';
import { PhotoChecks } from '@/components/PhotoChecks';
import { t } from '@/utils/i18n';
import type { ListingPhoto } from './listing-order';

interface ListingPhotosProps {
  photos: readonly ListingPhoto[];
  /** Keys of those that are left out. */
  unchosen: ReadonlySet<string>;
  onChange: (unchosen: ReadonlySet<string>) => void;
}

/** Which photos of a page are restaged; all of them at first. */
export function ListingPhotos({ photos, unchosen, onChange }: ListingPhotosProps) {
  const chosen = photos.length - unchosen.size;
  const change = (key: string, wanted: boolean) => {
    const next = new Set(unchosen);
    if (wanted) next.delete(key);
    else next.add(key);
    onChange(next);
  };
  return (
    <section className="stack" aria-labelledby="listing-photos">
      <div className="listing-head">
        <h2 id="listing-photos">{t('listingPhotos')}</h2>
        <p className="small muted" role="status">
          {t('listingChosen', chosen, photos.length)}
        </p>
        {chosen < photos.length ? (
          <Button look="quiet" onPress={() => onChange(new Set())}>
            {t('listingAll')}
          </Button>
        ) : (
          <Button look="quiet" onPress={() => onChange(new Set(photos.map(({ key }) => key)))}>
            {t('listingNone')}
          </Button>
        )}
      </div>
      <PhotoChecks
        photos={photos.map(({ key, name, proposal }) => ({
          key,
          name,
          // The last address is what the page itself shows: the smallest, and loaded already.
          address: proposal.urls.at(-1),
          chosen: !unchosen.has(key),
        }))}
        onChange={change}
      />
    </section>
  );
}
