import { useObjectUrl } from '@/components/use-object-url';
import { t } from '@/utils/i18n';
import './ProofPicture.css';

interface ProofPictureProps {
  result: { id: string; bytes: Blob; width: number; height: number };
  /** Undefined while the two are compared. */
  proof: { cover: Blob; share: number } | undefined;
}

/** A result with all that is its photo, to the byte, under grey. */
export function ProofPicture({ result, proof }: ProofPictureProps) {
  const pictureUrl = useObjectUrl(result.bytes, result.id);
  const coverUrl = useObjectUrl(proof?.cover, `${result.id} proof`);
  return (
    <figure className="proof">
      <div style={{ aspectRatio: `${result.width} / ${result.height}` }}>
        {pictureUrl && <img src={pictureUrl} alt={t('proofAlt')} draggable={false} />}
        {coverUrl && <img src={coverUrl} alt="" draggable={false} />}
      </div>
      <figcaption className="small" role="status">
        {proof ? t('proofShare', shareWords(proof.share)) : t('proofReading')}
      </figcaption>
    </figure>
  );
}

/** Rounded down: no more is claimed than is true. */
function shareWords(share: number): string {
  return (Math.floor(share * 1000) / 10).toLocaleString();
}
