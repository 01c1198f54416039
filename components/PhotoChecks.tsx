import { PagePicture } from './PagePicture';
import './PhotoChecks.css';

export interface PhotoCheck {
  key: string;
  name: string;
  /** Of the picture. */
  address: string | undefined;
  chosen: boolean;
}

interface PhotoChecksProps {
  photos: readonly PhotoCheck[];
  onChange: (key: string, chosen: boolean) => void;
}

/** Photos to choose several from. */
export function PhotoChecks({ photos, onChange }: PhotoChecksProps) {
  return (
    <ul className="photo-tiles">
      {photos.map(({ key, name, address, chosen }) => (
        <li key={key}>
          <label className="photo-tile photo-check" title={name}>
            <span className="photo-tile-frame">
              <PagePicture address={address} />
            </span>
            <span className="photo-check-name">
              <input
                type="checkbox"
                checked={chosen}
                onChange={(event) => onChange(key, event.target.checked)}
              />
              <span className="photo-tile-name">{name}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
