import { t } from '@/utils/i18n';
import { BlobImage } from './BlobImage';
import { ResultActions } from './ResultActions';
import type { ResultFacts } from './result-facts';
import './HistoryTile.css';

export interface HistoryTileProps {
  result: ResultFacts;
  onOpen: (resultId: string) => void;
  onFavourite: (resultId: string, favourite: boolean) => void;
  onDownload: (resultId: string) => void;
  onDelete: (resultId: string) => void;
}

/** One earlier result: the picture opens it, the buttons below act on it. */
export function HistoryTile(props: HistoryTileProps) {
  const { result, onOpen, onFavourite, onDownload, onDelete } = props;
  const day = new Date(result.createdAt).toLocaleDateString();
  return (
    <li className="history-tile">
      <button
        type="button"
        className="history-open"
        aria-label={t('historyOpen', result.style, day)}
        onClick={() => onOpen(result.id)}
      >
        <BlobImage blob={result.thumb} id={result.id} alt="" />
        <strong>{result.style}</strong>
        <span className="muted small">{day}</span>
      </button>
      <ResultActions
        favourite={result.favourite}
        of={result.style}
        onFavourite={(favourite) => onFavourite(result.id, favourite)}
        onDownload={() => onDownload(result.id)}
        onDelete={() => onDelete(result.id)}
      />
    </li>
  );
}
