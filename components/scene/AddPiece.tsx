import { useId, useState } from 'react';
import { Button } from '@/components/Button';
import { Icon } from '@/components/icons/Icon';
import { Select } from '@/components/Select';
import { t } from '@/utils/i18n';
import type { PieceKind } from '@/utils/studio/pieces/spec';
import { kindWords } from './kind-words';
import './AddPiece.css';

/** A piece that can be added. */
export interface OfferedPiece {
  id: string;
  name: string;
  kind: PieceKind;
}

interface AddPieceProps {
  /** Those that suit the room first. */
  offered: readonly OfferedPiece[];
  onAdd: (pieceId: string) => void;
  onClose: () => void;
}

/** Every piece of furniture there is, by kind and by name. */
export function AddPiece({ offered, onAdd, onClose }: AddPieceProps) {
  const id = useId();
  const [kind, setKind] = useState<PieceKind | ''>('');
  const [words, setWords] = useState('');
  const kinds = [...new Set(offered.map((piece) => piece.kind))];
  const found = offered.filter(
    (piece) => (kind === '' || piece.kind === kind) && isNamed(piece, words),
  );
  return (
    <section className="add-piece" aria-label={t('sceneAdd')}>
      <div className="add-piece-search">
        <div className="select">
          <label htmlFor={id}>{t('sceneSearch')}</label>
          <input
            id={id}
            type="search"
            value={words}
            // Opened by a button that asks for exactly this.
            // biome-ignore lint/a11y/noAutofocus: see above
            autoFocus
            onChange={({ target }) => setWords(target.value)}
            onKeyDown={({ key }) => key === 'Escape' && onClose()}
          />
        </div>
        <Select
          label={t('sceneKind')}
          value={kind}
          options={[
            { value: '', label: t('sceneAllKinds') },
            ...kinds.map((value) => ({ value, label: kindWords(value) })),
          ]}
          onChange={setKind}
        />
        <Button look="quiet" label={t('sceneAddClose')} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {found.length === 0 && <p className="small muted">{t('sceneNothingFound')}</p>}
      <ul>
        {found.map(({ id: pieceId, name }) => (
          <li key={pieceId}>
            <button
              type="button"
              aria-label={t('sceneAddOne', name)}
              onClick={() => onAdd(pieceId)}
            >
              <Icon name="plus" />
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isNamed({ name, kind }: OfferedPiece, words: string): boolean {
  const text = `${name} ${kindWords(kind)}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
