import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useState } from 'react';
import { EmptyBench } from '@/components/EmptyBench';
import { t } from '@/utils/i18n';
import { BenchHead } from './BenchHead';
import { bringSample, bringUpload } from './bring-picture';
import { Choosing } from './Choosing';
import type { Bench } from './read-bench';
import { readPlacing } from './read-placing';
import type { SceneScreenProps } from './SceneScreen';
import type { SelectionScreenProps } from './SelectionScreen';
import { Stage } from './Stage';
import { useChoices } from './use-choices';
import type { Commands } from './use-commands';
import type { Opened } from './use-opened';
import { useStart } from './use-start';
import type { Undo } from './use-undo';

const SelectionScreen = lazy(async () => ({
  default: (await import('./SelectionScreen')).SelectionScreen,
}));

const SceneScreen = lazy(async () => ({ default: (await import('./SceneScreen')).SceneScreen }));

const RoomChoice = lazy(async () => ({ default: (await import('./RoomChoice')).RoomChoice }));

/** Jobs, and offers about the page in front, come after the bench is usable. */
const JobList = lazy(async () => ({ default: (await import('./JobList')).JobList }));
const ListingOffer = lazy(async () => ({ default: (await import('./ListingOffer')).ListingOffer }));
const SiteOffer = lazy(async () => ({ default: (await import('./SiteOffer')).SiteOffer }));

/** Whose furniture is being changed. */
type Furnishing = Pick<SceneScreenProps, 'result' | 'choices'>;

/** Whose editor is open, and what for. */
type Marking = Pick<SelectionScreenProps, 'meaning' | 'choices'> & { photoId: string };

interface RestageScreenProps {
  windowId: number;
  /** null when no photo was ever chosen. */
  bench: Bench | null;
  commands: Commands;
  undo: Undo;
  opened: Opened;
}

/** The photo, what was made of it, what is being made, and what to make next. */
export function RestageScreen({ windowId, bench, commands, undo, opened }: RestageScreenProps) {
  const start = useStart(commands);
  const placing = useLiveQuery(() => readPlacing(windowId), [windowId]);
  const object = placing?.object;
  const form = useChoices(bench?.photo, object !== undefined);
  const [marking, setMarking] = useState<Marking>();
  const [furnishing, setFurnishing] = useState<Furnishing>();
  /** The object that is to be tried in another room. */
  const [moving, setMoving] = useState<string>();
  const bring = (file: File) => commands.start(() => bringUpload(windowId, file));
  if (!form || !placing) return null;
  if (object && (placing.roomOpen || moving === object.id)) {
    return (
      <Suspense fallback={<p role="status">{t('panelOpening')}</p>}>
        <RoomChoice
          windowId={windowId}
          object={object}
          commands={commands}
          onChosen={() => setMoving(undefined)}
          onBack={placing.roomOpen ? undefined : () => setMoving(undefined)}
        />
      </Suspense>
    );
  }
  if (bench && marking?.photoId === bench.photo.id) {
    return (
      <Suspense fallback={<p role="status">{t('panelOpening')}</p>}>
        <SelectionScreen
          photo={bench.photo}
          {...marking}
          commands={commands}
          start={start}
          onClose={() => setMarking(undefined)}
        />
      </Suspense>
    );
  }
  if (bench && furnishing?.result.photoId === bench.photo.id) {
    return (
      <Suspense fallback={<p role="status">{t('panelOpening')}</p>}>
        <SceneScreen
          photo={bench.photo}
          {...furnishing}
          start={start}
          onStarted={(photoId) => {
            setFurnishing(undefined);
            if (photoId !== bench.photo.id) commands.send('photo-again', { windowId, photoId });
          }}
          onClose={() => setFurnishing(undefined)}
        />
      </Suspense>
    );
  }
  return (
    <>
      {bench ? (
        <>
          <BenchHead bench={bench} onFile={bring} />
          <Stage
            bench={bench}
            shown={opened.shownOf(bench.results)}
            commands={commands}
            undo={undo}
            start={start}
            hosting={form.hosting}
            onShow={opened.open}
            onChooseWalls={(choices) =>
              setMarking({ photoId: bench.photo.id, meaning: 'surface-to-paint', choices })
            }
            onChangeScene={(result, choices) => setFurnishing({ result, choices })}
          />
        </>
      ) : (
        <EmptyBench onFile={bring} onSample={() => commands.start(() => bringSample(windowId))} />
      )}
      <Suspense fallback={null}>
        <ListingOffer windowId={windowId} />
        <SiteOffer address={bench?.listing?.url} />
      </Suspense>
      <Suspense fallback={null}>
        <JobList commands={commands} start={start} />
      </Suspense>
      <Choosing
        windowId={windowId}
        subject={{ photo: bench?.photo, object }}
        form={form}
        commands={commands}
        start={start}
        onMark={setMarking}
        onAnotherRoom={() => setMoving(object?.id)}
      />
    </>
  );
}
