import { Button } from '@/components/Button';
import { Icon } from '@/components/icons/Icon';
import { Select } from '@/components/Select';
import { t } from '@/utils/i18n';
import type { MessageKey } from '@/utils/lib/words';
import type { Opening } from '@/utils/studio/space';

interface OpeningsProps {
  openings: readonly Pick<Opening, 'kind'>[];
  drawing: boolean;
  onDrawing: (drawing: boolean) => void;
  /** Adds one without drawing. */
  onAdd: () => void;
  onKind: (index: number, kind: Opening['kind']) => void;
  onRemove: (index: number) => void;
}

const kinds: Record<Opening['kind'], MessageKey> = {
  window: 'cornerWindow',
  door: 'cornerDoor',
  passage: 'cornerPassage',
};

/** Windows and doors: nothing tall is put before the ones, nothing at all before the others. */
export function Openings(props: OpeningsProps) {
  const { openings, drawing, onDrawing, onAdd, onKind, onRemove } = props;
  return (
    <div className="stack">
      {openings.map(({ kind }, index) => (
        <div className="corner-opening-row" key={index}>
          <Select
            label={t('cornerOpening', index + 1)}
            value={kind}
            options={kindOptions()}
            onChange={(wanted) => onKind(index, wanted)}
          />
          <Button
            look="quiet"
            label={t('cornerRemoveOpening', index + 1)}
            onPress={() => onRemove(index)}
          >
            <Icon name="trash" />
          </Button>
        </div>
      ))}
      <div className="row">
        <Button pressed={drawing} onPress={() => onDrawing(!drawing)}>
          <Icon name="rectangle" />
          {t('cornerDrawOpening')}
        </Button>
      </div>
      {drawing && (
        <div className="row">
          <p role="status">{t('cornerDrawHelp')}</p>
          <Button look="quiet" onPress={onAdd}>
            {t('cornerAddOpening')}
          </Button>
        </div>
      )}
    </div>
  );
}

const kindOptions = () =>
  (['window', 'door', 'passage'] as const).map((value) => ({ value, label: t(kinds[value]) }));
