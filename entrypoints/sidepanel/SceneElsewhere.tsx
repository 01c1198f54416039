import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { BlobImage } from '@/components/BlobImage';
import { Button } from '@/components/Button';
import { PhotoTiles } from '@/components/PhotoTiles';
import { ProblemNote } from '@/components/ProblemNote';
import { t } from '@/utils/i18n';
import { type ProblemRecord, toProblem } from '@/utils/lib/problem';
import type { Photo } from '@/utils/store/rows';
import type { Scene } from '@/utils/studio/scene';
import type { Workshop } from '@/utils/workshop/spec';
import { furnishElsewhere, readOtherPhotos } from './scene-elsewhere';
import { useOpenCorner } from './use-open-corner';

interface SceneElsewhereProps {
  workshop: Workshop;
  photo: Photo;
  scene: Scene;
  /** @param scenes at least one, likeliest first */
  onFurnish: (photo: Photo, scenes: readonly Scene[]) => void;
}

type Search =
  | { state: 'looking' | 'no-match' }
  /** The person has to show where the room of that photo is. */
  | { state: 'corner'; photo: Photo }
  | { state: 'failed'; problem: ProblemRecord };

/** The same furniture in the listing's other photos of the room. */
export function SceneElsewhere(props: SceneElsewhereProps) {
  const { photo } = props;
  const openCorner = useOpenCorner();
  const others = useLiveQuery(() => readOtherPhotos(photo), [photo.id]);
  const { search, look } = useSearch(props);
  if (!others || others.length === 0) return null;
  return (
    <details className="scene-elsewhere">
      <summary>{t('sceneElsewhere')}</summary>
      <div className="stack">
        {search?.state === 'looking' && <p role="status">{t('sceneElsewhereLooking')}</p>}
        {search?.state === 'no-match' && <p role="alert">{t('sceneElsewhereNoMatch')}</p>}
        {search?.state === 'failed' && <ProblemNote problem={search.problem} />}
        {search?.state === 'corner' && (
          <div className="row" role="alert">
            <p>{t('sceneElsewhereCorner')}</p>
            <Button
              onPress={() =>
                openCorner({ photoId: search.photo.id, onKept: () => look(search.photo) })
              }
            >
              {t('sceneElsewhereShowCorner')}
            </Button>
          </div>
        )}
        <PhotoTiles
          action={t('sceneElsewhereAction')}
          tiles={others.map((other, place) => ({
            id: other.id,
            name: other.caption || t('photosNumber', place + 1),
            picture: <BlobImage blob={other.thumb ?? other.bytes} id={other.id} alt="" />,
            onChoose: () => look(other),
          }))}
        />
      </div>
    </details>
  );
}

function useSearch({ workshop, scene, onFurnish }: SceneElsewhereProps) {
  const [search, setSearch] = useState<Search>();
  const under = useRef<AbortController>(undefined);
  useEffect(() => () => under.current?.abort(), []);
  const look = async (other: Photo) => {
    under.current?.abort();
    const stop = new AbortController();
    under.current = stop;
    setSearch({ state: 'looking' });
    try {
      const found = await furnishElsewhere(scene, other, workshop, stop.signal);
      if (stop.signal.aborted) return;
      if (found === 'corner') setSearch({ state: 'corner', photo: other });
      else if (found.length === 0) setSearch({ state: 'no-match' });
      else onFurnish(other, found);
    } catch (thrown) {
      if (stop.signal.aborted) return;
      setSearch({ state: 'failed', problem: toProblem(thrown, 'no').record });
    }
  };
  return { search, look: (other: Photo) => void look(other) };
}
