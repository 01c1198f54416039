import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { BlobImage } from '@/components/BlobImage';
import { Button } from '@/components/Button';
import { EmptyNote } from '@/components/EmptyNote';
import { FileButton } from '@/components/FileButton';
import { Icon } from '@/components/icons/Icon';
import { PagePhotos } from '@/components/PagePhotos';
import { PhotoTiles } from '@/components/PhotoTiles';
import { t } from '@/utils/i18n';
import { sendCommand } from '@/utils/send-command';
import { bringUpload } from './bring-picture';
import { readRooms } from './read-rooms';
import type { Commands } from './use-commands';
import { useOpenListings } from './use-open-listings';

interface RoomScreenProps {
  windowId: number;
  commands: Commands;
  onChosen: () => void;
  onBack?: () => void;
}

/** Into which room an object goes: photos of open listings, those of before, or a file. */
export function RoomScreen({ windowId, commands, onChosen, onBack }: RoomScreenProps) {
  const rooms = useLiveQuery(readRooms);
  const { listings, looking } = useOpenListings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const choose = (bring: () => Promise<unknown>) => {
    commands.start(async () => {
      await bring();
    });
    onChosen();
  };
  const nothing = rooms?.length === 0 && listings.length === 0 && !looking;
  return (
    <>
      <header className="screen-head">
        {onBack && (
          <Button look="quiet" label={t('panelBack')} onPress={onBack}>
            <Icon name="back" />
          </Button>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {t('roomsTitle')}
        </h1>
      </header>
      {listings.map(({ tabId, title, photos }) => (
        <section className="stack" key={tabId}>
          <h2>{t('roomsOpen', title)}</h2>
          <PagePhotos
            photos={photos}
            action={t('roomsAction')}
            onChoose={(proposal) =>
              choose(() => sendCommand('photo-from-tab', { tabId, windowId, proposal }))
            }
          />
        </section>
      ))}
      {looking && <p role="status">{t('roomsLooking')}</p>}
      {rooms && rooms.length > 0 && (
        <section className="stack">
          <h2>{t('roomsYours')}</h2>
          <PhotoTiles
            action={t('roomsAction')}
            tiles={rooms.map(({ id, caption, thumb }, place) => ({
              id,
              name: caption || t('photosNumber', place + 1),
              picture: <BlobImage blob={thumb} id={id} alt="" />,
              onChoose: () => choose(() => sendCommand('photo-again', { windowId, photoId: id })),
            }))}
          />
        </section>
      )}
      {nothing && <EmptyNote title={t('roomsNone')} help={t('roomsNoneHelp')} />}
      <FileButton onFile={(file) => choose(() => bringUpload(windowId, file))}>
        <Icon name="picture" />
        {t('benchFile')}
      </FileButton>
    </>
  );
}
