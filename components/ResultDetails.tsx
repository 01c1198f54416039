import { t } from '@/utils/i18n';
import type { ResultFacts } from './result-facts';

/** How a result came to be, folded away until asked for. */
export function ResultDetails({ result }: { result: ResultFacts }) {
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
    </details>
  );
}
