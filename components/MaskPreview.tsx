import { t } from '@/utils/i18n';
import { useObjectUrl } from './use-object-url';
import './MaskPreview.css';

interface MaskPreviewProps {
  /** Names the photo. */
  id: string;
  picture: Blob | undefined;
  /** White where marked. */
  mask: Blob;
}

/** A photo, small, with what is marked in it tinted. */
export function MaskPreview({ id, picture, mask }: MaskPreviewProps) {
  const pictureUrl = useObjectUrl(picture, id);
  // Two selections of the same photo hardly ever come to the same number of bytes.
  const maskUrl = useObjectUrl(mask, `${id} mask ${mask.size}`);
  return (
    <span className="mask-preview" role="img" aria-label={t('maskOverlay')}>
      {pictureUrl && <img src={pictureUrl} alt="" draggable={false} />}
      {maskUrl && <span style={{ maskImage: `url(${maskUrl})` }} />}
    </span>
  );
}
