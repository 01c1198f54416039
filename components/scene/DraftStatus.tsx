import { t } from '@/utils/i18n';
import './DraftStatus.css';

interface DraftStatusProps {
  /** 0..1 while a draft is being drawn. */
  progress: number | undefined;
  /** The picture is the result itself. */
  asKept: boolean;
}

/** What the picture is just now. Its height stays, so that nothing jumps. */
export function DraftStatus({ progress, asKept }: DraftStatusProps) {
  const drawing = progress !== undefined;
  return (
    <div className="draft-status">
      <p className="small muted" role="status">
        {t(drawing ? 'sceneDrawing' : asKept ? 'sceneAsKept' : 'sceneDraft')}
      </p>
      {drawing && <progress aria-label={t('sceneDrawing')} value={progress} />}
    </div>
  );
}
