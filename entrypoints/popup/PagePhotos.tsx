import { useState } from 'react';
import { Button } from '@/components/Button';
import { Icon } from '@/components/icons/Icon';
import { t } from '@/utils/i18n';
import type { PhotoProposal } from '@/utils/messages';
import './PagePhotos.css';

const SHOWN_AT_FIRST = 6;

interface PagePhotosProps {
  photos: readonly PhotoProposal[];
  onChoose: (photo: PhotoProposal) => void;
}

export function PagePhotos({ photos, onChoose }: PagePhotosProps) {
  const [all, setAll] = useState(false);
  const shown = all ? photos : photos.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className="page-photos">
        {shown.map((photo, index) => (
          <li key={`${index} ${photo.urls[0]}`}>
            <PagePhoto photo={photo} number={index + 1} onChoose={() => onChoose(photo)} />
          </li>
        ))}
      </ul>
      {shown.length < photos.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t('popupShowAll', photos.length)}
        </Button>
      )}
    </>
  );
}

interface PagePhotoProps {
  photo: PhotoProposal;
  number: number;
  onChoose: () => void;
}

function PagePhoto({ photo, number, onChoose }: PagePhotoProps) {
  const [broken, setBroken] = useState(false);
  const name = photo.caption || t('popupPhotoNumber', number);
  return (
    <button type="button" className="page-photo" onClick={onChoose} title={name}>
      <span className="page-photo-frame">
        {broken ? (
          <Icon name="picture" />
        ) : (
          <img
            // The last address is what the page itself shows: the smallest, and loaded already.
            src={photo.urls.at(-1)}
            alt=""
            loading="lazy"
            decoding="async"
            onError={() => setBroken(true)}
          />
        )}
      </span>
      <span className="visually-hidden">{t('popupRestagePhoto')}: </span>
      <span className="page-photo-name">{name}</span>
    </button>
  );
}
