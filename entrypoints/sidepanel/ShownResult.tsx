import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Button } from '@/components/Button';
import { ResultView } from '@/components/ResultView';
import { Variations } from '@/components/Variations';
import { t } from '@/utils/i18n';
import { findCard } from '@/utils/providers/cards';
import { findMode } from '@/utils/providers/find-mode';
import { database } from '@/utils/store/database';
import type { Result } from '@/utils/store/rows';
import { describeResult } from './describe-result';
import { downloadResult } from './download-result';
import type { Hosting } from './hosting';
import { priceOf, priceOfInWords } from './order-words';
import { photoAlt } from './photo-alt';
import type { Bench } from './read-bench';
import { choicesForAnother, sameChoices } from './same-choices';
import type { Commands } from './use-commands';
import type { Choices, Decision } from './use-start';
import type { Undo } from './use-undo';

const SceneProof = lazy(async () => ({ default: (await import('./SceneProof')).SceneProof }));

export interface ShownResultProps {
  bench: Bench;
  shown: Result;
  commands: Commands;
  undo: Undo;
  start: (decision: Decision) => void;
  /** Where a mask drawn by now may be put. */
  hosting?: Hosting;
  onShow: (resultId: string) => void;
  onChooseWalls: (choices: Choices) => void;
  /** @param choices of the job that made the result */
  onChangeScene: (result: Result, choices: Choices) => void;
}

/** The shown result against its photo, and what can be done with it. */
export function ShownResult(props: ShownResultProps) {
  const { bench, shown, commands, undo, onShow } = props;
  const { photo, results } = bench;
  const facts = describeResult(shown);
  const resultId = shown.id;
  const [provenId, setProvenId] = useState('');
  const proof = shown.staging?.proof;
  const isProven = proof !== undefined && provenId === resultId;
  return (
    <ResultView
      result={facts}
      bytes={shown.bytes}
      photo={{
        id: photo.id,
        bytes: photo.bytes,
        width: photo.width ?? shown.width,
        height: photo.height ?? shown.height,
        alt: photoAlt(photo),
      }}
      picture={
        isProven && (
          <Suspense fallback={<p role="status">{t('proofReading')}</p>}>
            <SceneProof key={resultId} result={shown} mask={proof} />
          </Suspense>
        )
      }
      others={
        results.length > 1 && (
          <Variations results={results.map(describeResult)} shownId={shown.id} onShow={onShow} />
        )
      }
      onFavourite={(favourite) => commands.send('favourite-result', { resultId, favourite })}
      onDownload={() => commands.start(() => downloadResult(resultId, 'labelled'))}
      onSaveUnlabelled={() => commands.start(() => downloadResult(resultId, 'untouched'))}
      onSavePhoto={() => commands.start(() => downloadResult(resultId, 'photo'))}
      onDelete={() => undo.remove(resultId, facts.style)}
    >
      <NextSteps {...props}>
        {proof && (
          <Button
            look="quiet"
            pressed={isProven}
            onPress={() => setProvenId(isProven ? '' : resultId)}
          >
            {t('proofShow')}
          </Button>
        )}
      </NextSteps>
    </ResultView>
  );
}

/** What can be tried from a result: the same again, or with walls or furniture changed by hand. */
function NextSteps({
  bench,
  shown,
  start,
  hosting,
  onChooseWalls,
  onChangeScene,
  children,
}: ShownResultProps & { children: ReactNode }) {
  const job = useLiveQuery(() => database.jobs.get(shown.jobId), [shown.jobId]);
  if (job?.id !== shown.jobId) return null;
  const choices = choicesForAnother(job, bench.photo, hosting);
  const card = findCard(choices.providerId);
  const mask = card && findMode(card, choices.modeId).takes.mask;
  const another = () =>
    start({ button: `another ${shown.id}`, choices, priceShown: priceOf(choices) });
  return (
    <div className="row">
      {shown.staging && (
        <Button onPress={() => onChangeScene(shown, sameChoices(job))}>{t('sceneTitle')}</Button>
      )}
      {mask === 'surface-to-paint' && (
        <Button onPress={() => onChooseWalls(choices)}>
          {t(choices.useMask ? 'wallsChange' : 'wallsChoose')}
        </Button>
      )}
      <Button onPress={another}>{t('resultAnother', priceOfInWords(choices))}</Button>
      {children}
    </div>
  );
}
