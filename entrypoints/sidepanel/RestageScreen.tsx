import { lazy, Suspense, useState } from 'react';
import { EmptyBench } from '@/components/EmptyBench';
import { priceWords } from '@/components/price-words';
import { RestageBar } from '@/components/RestageBar';
import { t } from '@/utils/i18n';
import { BenchHead } from './BenchHead';
import { bringSample, bringUpload } from './bring-picture';
import { ChoicePanel } from './ChoicePanel';
import { isOnDevice } from './describe-result';
import { JobList } from './JobList';
import { toChoices, whatIsMissing } from './order-words';
import type { Bench } from './read-bench';
import { Stage } from './Stage';
import { useAccess } from './use-access';
import { type ChoiceForm, useChoices } from './use-choices';
import type { Commands } from './use-commands';
import type { Opened } from './use-opened';
import { type Choices, type Decision, useStart } from './use-start';
import type { Undo } from './use-undo';
import { WallChoice } from './WallChoice';

const WallScreen = lazy(async () => ({ default: (await import('./WallScreen')).WallScreen }));

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
  const form = useChoices(bench?.photo);
  const [walls, setWalls] = useState<Choices>();
  const onFile = (file: File) => commands.start(() => bringUpload(windowId, file));
  if (!form) return null;
  if (bench && walls?.photoId === bench.photo.id) {
    return (
      <Suspense fallback={<p role="status">{t('panelOpening')}</p>}>
        <WallScreen
          photo={bench.photo}
          choices={walls}
          commands={commands}
          start={start}
          onClose={() => setWalls(undefined)}
        />
      </Suspense>
    );
  }
  return (
    <>
      {bench ? (
        <>
          <BenchHead bench={bench} onFile={onFile} />
          <Stage
            bench={bench}
            shown={opened.shownOf(bench.results)}
            commands={commands}
            undo={undo}
            start={start}
            onShow={opened.open}
            onChooseWalls={setWalls}
          />
        </>
      ) : (
        <EmptyBench onFile={onFile} onSample={() => commands.start(() => bringSample(windowId))} />
      )}
      <JobList commands={commands} start={start} />
      <Choosing bench={bench} form={form} commands={commands} start={start} onWalls={setWalls} />
    </>
  );
}

interface ChoosingProps {
  bench: Bench | null;
  form: ChoiceForm;
  commands: Commands;
  start: (decision: Decision) => void;
  onWalls: (choices: Choices) => void;
}

function Choosing({ bench, form, commands, start, onWalls }: ChoosingProps) {
  const access = useAccess(form.card);
  const photo = bench?.photo;
  const missing = whatIsMissing(photo, form, access.granted);
  const choices = photo && toChoices(photo, form);
  const restage = () => {
    if (choices) start({ button: 'restage', choices, priceShown: form.price });
  };
  return (
    <>
      <ChoicePanel form={form} access={access} />
      {photo?.state === 'ready' && (
        <WallChoice
          photo={photo}
          mode={form.mode}
          onChoose={choices && (() => onWalls(choices))}
          onForget={() => commands.send('save-mask', { photoId: photo.id, dataUrl: null })}
        />
      )}
      <RestageBar
        price={priceWords(form.price, isOnDevice(form.card))}
        missing={missing}
        onRestage={restage}
      />
    </>
  );
}
