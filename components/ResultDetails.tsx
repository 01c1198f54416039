import { t } from '@/utils/i18n';
import { Button } from './Button';
import type { ResultFacts } from './result-facts';

interface ResultDetailsProps {
  result: ResultFacts;
  /** Saves the bytes as they came, without the label. */
  onSaveUnlabelled: () => void;
  /** Saves the photo that the result was made from. */
  onSavePhoto: () => void;
}

/** How a result came to be, folded away until asked for. */
export function ResultDetails({ result, onSaveUnlabelled, onSavePhoto }: ResultDetailsProps) {
  const rows: readonly (readonly [string, string])[] = [
    [t('panelProvider'), result.provider],
    [t('panelRoom'), result.room],
    [t('resultCost'), result.cost],
    [t('resultReported'), result.reported ?? ''],
    [t('resultSeed'), result.seed === undefined ? '' : String(result.seed)],
    [t('resultSize'), `${result.width} × ${result.height} px`],
    [t('resultMade'), new Date(result.createdAt).toLocaleString()],
    [t('resultPrompt'), result.prompt],
  ];
  return (
    <details className="result-details">
      <summary>{t('resultDetails')}</summary>
      <dl>
        {rows
          .filter(([, words]) => words !== '')
          .map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
      <div className="result-copies">
        <Button onPress={onSavePhoto}>{t('resultSavePhoto')}</Button>
        <Button onPress={onSaveUnlabelled}>{t('resultSaveUnlabelled')}</Button>
      </div>
    </details>
  );
}
