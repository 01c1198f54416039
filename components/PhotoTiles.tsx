import { type ReactNode, useState } from 'react';
import { t } from '@/utils/i18n';
import { Button } from './Button';
import './PhotoTiles.css';

export interface PhotoTile {
  id: string;
  name: string;
  picture: ReactNode;
  onChoose: () => void;
}

interface PhotoTilesProps {
  tiles: readonly PhotoTile[];
  /** What choosing one does, read out before its name. */
  action: string;
}

const SHOWN_AT_FIRST = 6;

/** Photos to choose one from; many of them wait behind a button. */
export function PhotoTiles({ tiles, action }: PhotoTilesProps) {
  const [all, setAll] = useState(false);
  const shown = all ? tiles : tiles.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className="photo-tiles">
        {shown.map(({ id, name, picture, onChoose }) => (
          <li key={id}>
            <button type="button" className="photo-tile" onClick={onChoose} title={name}>
              <span className="photo-tile-frame">{picture}</span>
              <span className="visually-hidden">{action}: </span>
              <span className="photo-tile-name">{name}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < tiles.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t('photosShowAll', tiles.length)}
        </Button>
      )}
    </>
  );
}
