import { useEffect, useRef } from 'react';
import { Button } from '@/components/Button';
import { Icon } from '@/components/icons/Icon';
import { ProblemNote } from '@/components/ProblemNote';
import { SelectionEditor } from '@/components/selection/SelectionEditor';
import type { SelectionTools } from '@/components/selection/selection';
import { useObjectUrl } from '@/components/use-object-url';
import { t } from '@/utils/i18n';
import type { MessageKey } from '@/utils/lib/words';
import type { RoomAnalysis } from '@/utils/restyle/analyse-room';
import type { Mask } from '@/utils/restyle/pixels';
import { brush, tapRegion } from '@/utils/restyle/select-walls';
import { sendCommand } from '@/utils/send-command';
import type { MaskMeaning, Photo } from '@/utils/store/rows';
import { priceOf, priceOfInWords } from './order-words';
import { writeSelection } from './selection-picture';
import type { Commands } from './use-commands';
import { type RoomStudy, useRoomStudy } from './use-room-study';
import { useSoftness } from './use-softness';
import type { Choices, Decision } from './use-start';

export interface SelectionScreenProps {
  photo: Photo;
  meaning: MaskMeaning;
  /** What to restage at once when the selection is confirmed; absent where it is only kept. */
  choices?: Choices;
  commands: Commands;
  start: (decision: Decision) => void;
  onClose: () => void;
}

const words: Record<MaskMeaning, Record<'title' | 'wait' | 'help' | 'canvas', MessageKey>> = {
  'surface-to-paint': {
    title: 'wallsTitle',
    wait: 'wallsStudying',
    help: 'wallsHelp',
    canvas: 'wallsCanvas',
  },
  'area-to-change': {
    title: 'areaTitle',
    wait: 'areaStudying',
    help: 'areaHelp',
    canvas: 'areaCanvas',
  },
};

/** Lets the person say what is wall, or what is to change. Loaded when first needed. */
export function SelectionScreen(props: SelectionScreenProps) {
  const { photo, meaning, choices, onClose } = props;
  const study = useRoomStudy(photo, meaning);
  const pictureUrl = useObjectUrl(photo.bytes, photo.id);
  const softness = useSoftness();
  const heading = useRef<HTMLHeadingElement>(null);
  const confirm = useConfirm(props);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="stack">
      <header className="screen-head">
        <Button look="quiet" label={t('panelBack')} onPress={onClose}>
          <Icon name="back" />
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {t(words[meaning].title)}
        </h1>
      </header>
      {study.state === 'ready' && pictureUrl && softness ? (
        <SelectionEditor
          pictureUrl={pictureUrl}
          first={study.first}
          tools={toolsOf(study.analysis)}
          softness={meaning === 'area-to-change' ? softness : undefined}
          help={t(words[meaning].help)}
          canvasLabel={t(words[meaning].canvas)}
          confirmLabel={choices ? t('wallsDone', priceOfInWords(choices)) : t('areaDone')}
          onConfirm={confirm}
        />
      ) : (
        <Studying study={study} wait={t(words[meaning].wait)} pictureUrl={pictureUrl} />
      )}
    </section>
  );
}

/** Keeps the selection with the photo and, where that was the point, restages with it. */
function useConfirm(props: SelectionScreenProps): (selection: Mask) => void {
  const { photo, meaning, choices, commands, start, onClose } = props;
  return (selection) =>
    commands.start(async () => {
      const dataUrl = writeSelection(selection, {
        width: photo.width ?? selection.width,
        height: photo.height ?? selection.height,
      });
      await sendCommand('save-mask', { photoId: photo.id, dataUrl, means: meaning });
      if (choices) {
        const withMask = { ...choices, useMask: true };
        start({ button: 'walls', choices: withMask, priceShown: priceOf(choices) });
      }
      onClose();
    });
}

function toolsOf(analysis: RoomAnalysis): SelectionTools {
  return {
    tap: (selection, { x, y }, add) => tapRegion(analysis, selection, x, y, add),
    brush: (selection, { x, y }, radius, add) => brush(selection, x, y, radius, add),
  };
}

interface StudyingProps {
  study: RoomStudy;
  wait: string;
  pictureUrl: string | undefined;
}

function Studying({ study, wait, pictureUrl }: StudyingProps) {
  if (study.state === 'failed') return <ProblemNote problem={study.problem} />;
  return (
    <>
      {pictureUrl && <img className="selection-wait" src={pictureUrl} alt="" />}
      <p role="status">{wait}</p>
      <progress aria-label={wait} value={study.state === 'studying' ? study.progress : 1} />
    </>
  );
}
