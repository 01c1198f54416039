import { priceWords } from '@/components/price-words';
import { RestageBar } from '@/components/RestageBar';
import type { MaskMeaning } from '@/utils/store/rows';
import { ChoicePanel } from './ChoicePanel';
import { CornerChoice } from './CornerChoice';
import { isOnDevice } from './describe-result';
import { MaskChoice } from './MaskChoice';
import { ObjectChoice } from './ObjectChoice';
import { type Subject, toChoices, whatIsMissing } from './order-words';
import { useAccess } from './use-access';
import type { ChoiceForm } from './use-choices';
import type { Commands } from './use-commands';
import type { Choices, Decision } from './use-start';

interface ChoosingProps {
  windowId: number;
  subject: Subject;
  form: ChoiceForm;
  commands: Commands;
  start: (decision: Decision) => void;
  onMark: (marking: { photoId: string; meaning: MaskMeaning; choices?: Choices }) => void;
  onAnotherRoom: () => void;
}

/** Everything that decides what is made next, and the button that makes it. */
export function Choosing(props: ChoosingProps) {
  const { windowId, subject, form, commands, start, onMark, onAnotherRoom } = props;
  const { photo, object } = subject;
  const access = useAccess(form.card);
  const choices = toChoices(subject, form);
  const restage = () => {
    if (choices) start({ button: 'restage', choices, priceShown: form.price });
  };
  // An area belongs to the photo; which walls are painted is a detail.
  const isArea = form.mode?.takes.mask === 'area-to-change';
  const mask = photo?.state === 'ready' && (
    <MaskChoice
      photo={photo}
      mode={form.mode}
      onMarkWalls={
        choices && (() => onMark({ photoId: photo.id, meaning: 'surface-to-paint', choices }))
      }
      onMarkArea={() => onMark({ photoId: photo.id, meaning: 'area-to-change' })}
      onForget={() => commands.send('save-mask', { photoId: photo.id, dataUrl: null })}
    />
  );
  return (
    <>
      <ObjectChoice
        windowId={windowId}
        object={object}
        mode={form.mode}
        commands={commands}
        onAnotherRoom={onAnotherRoom}
      />
      {isArea && mask}
      <ChoicePanel subject={subject} form={form} access={access} />
      {!isArea && mask}
      {photo?.state === 'ready' && form.mode?.takes.scene && (
        <CornerChoice photo={photo} choices={choices} />
      )}
      <RestageBar
        price={priceWords(form.price, isOnDevice(form.card))}
        missing={whatIsMissing(subject, form, access.granted)}
        onRestage={restage}
      />
    </>
  );
}
