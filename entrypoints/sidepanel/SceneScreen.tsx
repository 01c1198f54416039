import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { Icon } from '@/components/icons/Icon';
import { OtherWays } from '@/components/scene/OtherWays';
import { t } from '@/utils/i18n';
import type { Photo, Result } from '@/utils/store/rows';
import { SceneEditing } from './SceneEditing';
import { reopened } from './scene-photo';
import { useSceneEngine } from './use-scene-engine';
import type { Choices, Decision } from './use-start';
import './SceneScreen.css';

export interface SceneScreenProps {
  /** One that was furnished on this device. */
  result: Result;
  photo: Photo;
  /** Of the job that made the result. */
  choices: Choices;
  start: (decision: Decision) => void;
  /** A job for the photo was started. */
  onStarted: (photoId: string) => void;
  onClose: () => void;
}

/** A furnished photo, changed by hand. Loaded when first needed. */
export function SceneScreen(props: SceneScreenProps) {
  const { result, photo, onClose, ...rest } = props;
  const engine = useSceneEngine();
  const [furnished, setFurnished] = useState(() => reopened(result, photo));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const scene = furnished?.scenes[furnished.place];
  const bytes = furnished?.photo.bytes;
  return (
    <section className="stack">
      <header className="screen-head">
        <Button look="quiet" label={t('panelBack')} onPress={onClose}>
          <Icon name="back" />
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {t('sceneTitle')}
        </h1>
      </header>
      {!scene && <p role="alert">{t('sceneUnreadable')}</p>}
      {scene && !bytes && <p role="alert">{t('scenePhotoGone')}</p>}
      {furnished && furnished.scenes.length > 1 && (
        <OtherWays
          place={furnished.place}
          count={furnished.scenes.length}
          onShow={(place) => setFurnished({ ...furnished, place })}
        />
      )}
      {furnished && scene && bytes && engine && (
        <SceneEditing
          key={`${furnished.photo.id} ${furnished.place}`}
          workshop={engine}
          photo={furnished.photo}
          bytes={bytes}
          scene={scene}
          picture={furnished.picture}
          onElsewhere={(other, scenes) => setFurnished({ photo: other, scenes, place: 0 })}
          {...rest}
        />
      )}
    </section>
  );
}
