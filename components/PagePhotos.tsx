import { t } from '@/utils/i18n';
import { PagePicture } from './PagePicture';
import { PhotoTiles } from './PhotoTiles';

/** What is needed to show a photo that a page has. */
interface PagePhoto {
  urls: readonly string[];
  caption: string;
}

interface PagePhotosProps<Photo extends PagePhoto> {
  photos: readonly Photo[];
  action: string;
  onChoose: (photo: Photo) => void;
}

/** The photos of an open page, straight from their addresses. */
export function PagePhotos<Photo extends PagePhoto>({
  photos,
  action,
  onChoose,
}: PagePhotosProps<Photo>) {
  return (
    <PhotoTiles
      action={action}
      tiles={photos.map((photo, place) => ({
        id: `${place} ${photo.urls[0]}`,
        name: photo.caption || t('photosNumber', place + 1),
        // The last address is what the page itself shows: the smallest, and loaded already.
        picture: <PagePicture address={photo.urls.at(-1)} />,
        onChoose: () => onChoose(photo),
      }))}
    />
  );
}
