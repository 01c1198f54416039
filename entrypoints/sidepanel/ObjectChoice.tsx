import { Button } from '@/components/Button';
import { FileButton } from '@/components/FileButton';
import { Icon } from '@/components/icons/Icon';
import { ObjectCard } from '@/components/ObjectCard';
import { t } from '@/utils/i18n';
import type { Mode } from '@/utils/providers/spec';
import type { Photo } from '@/utils/store/rows';
import { bringUpload } from './bring-picture';
import type { Commands } from './use-commands';

interface ObjectChoiceProps {
  windowId: number;
  object: Photo | undefined;
  mode: Mode | undefined;
  commands: Commands;
  /** Absent while there is no room yet. */
  onAnotherRoom?: () => void;
}

/** What is to be put into the room; where nothing is yet, how to choose it. */
export function ObjectChoice(props: ObjectChoiceProps) {
  const { windowId, object, mode, commands, onAnotherRoom } = props;
  const { send, start } = commands;
  if (object) {
    return (
      <ObjectCard
        id={object.id}
        state={object.state}
        thumb={object.thumb}
        name={object.caption ?? ''}
        problem={object.problem}
        onRetry={() => send('retry-photo', { photoId: object.id })}
      >
        <Button onPress={() => send('remove-object', { windowId })}>{t('objectRemove')}</Button>
        {onAnotherRoom && (
          <Button look="quiet" onPress={onAnotherRoom}>
            {t('objectAnotherRoom')}
          </Button>
        )}
      </ObjectCard>
    );
  }
  if (!mode?.takes.object) return null;
  return (
    <section className="stack" aria-labelledby="object-title">
      <h2 id="object-title">{t('objectTitle')}</h2>
      <p className="small muted">{t('objectNone')}</p>
      <FileButton onFile={(file) => start(() => bringUpload(windowId, file, 'object'))}>
        <Icon name="picture" />
        {t('benchFile')}
      </FileButton>
    </section>
  );
}
