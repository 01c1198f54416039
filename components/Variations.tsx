import { t } from '@/utils/i18n';
import { BlobImage } from './BlobImage';
import type { ResultFacts } from './result-facts';
import './Variations.css';

interface VariationsProps {
  /** Newest first. */
  results: readonly ResultFacts[];
  shownId: string;
  onShow: (resultId: string) => void;
}

/** All results of one photo side by side, as small pictures to switch between. */
export function Variations({ results, shownId, onShow }: VariationsProps) {
  return (
    <ul className="variations" aria-label={t('resultVariations')}>
      {results.map((result, place) => (
        <li key={result.id}>
          <button
            type="button"
            aria-current={result.id === shownId}
            aria-label={t('resultVariation', result.style, results.length - place)}
            title={result.style}
            onClick={() => onShow(result.id)}
          >
            <BlobImage blob={result.thumb} id={result.id} alt="" />
            <span>{result.style}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
