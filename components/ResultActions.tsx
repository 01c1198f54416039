import { t } from '@/utils/i18n';
import { Button } from './Button';
import { Icon } from './icons/Icon';

export interface ResultActionsProps {
  favourite: boolean;
  /** Tells the buttons of one result from those of the next, where several stand together. */
  of?: string;
  onFavourite: (favourite: boolean) => void;
  onDownload: () => void;
  onDelete: () => void;
}

/** What can be done with every result, here and in the history. */
export function ResultActions(props: ResultActionsProps) {
  const { favourite, of, onFavourite, onDownload, onDelete } = props;
  const name = (words: string) => (of ? t('historyActionsFor', words, of) : words);
  return (
    <div className="result-actions">
      <Button
        look="quiet"
        label={name(t('resultFavourite'))}
        pressed={favourite}
        onPress={() => onFavourite(!favourite)}
      >
        <Icon name="star" />
      </Button>
      <Button look="quiet" label={name(t('resultDownload'))} onPress={onDownload}>
        <Icon name="download" />
      </Button>
      <Button look="quiet" label={name(t('resultDelete'))} onPress={onDelete}>
        <Icon name="trash" />
      </Button>
    </div>
  );
}
