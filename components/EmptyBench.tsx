import { t } from '@/utils/i18n';
import { Button } from './Button';
import { FileButton } from './FileButton';
import { Icon } from './icons/Icon';
import './EmptyBench.css';

interface EmptyBenchProps {
  onFile: (file: File) => void;
  onSample: () => void;
}

/** What to do while no photo was chosen yet. */
export function EmptyBench({ onFile, onSample }: EmptyBenchProps) {
  return (
    <section className="empty-bench">
      <span className="empty-mark">
        <Icon name="sofa" />
      </span>
      <h1>{t('benchEmptyTitle')}</h1>
      <p>{t('benchEmptyButton')}</p>
      <p>{t('benchEmptyMenu')}</p>
      <div className="empty-ways">
        <FileButton onFile={onFile}>
          <Icon name="picture" />
          {t('benchFile')}
        </FileButton>
        <Button onPress={onSample}>
          <Icon name="sofa" />
          {t('benchSample')}
        </Button>
      </div>
    </section>
  );
}
