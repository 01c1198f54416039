import { useObjectUrl } from './use-object-url';
import './BlobImage.css';

interface BlobImageProps {
  blob: Blob | undefined;
  /** Names the bytes, see `useObjectUrl`. */
  id: string;
  /** Empty where words beside it say the same. */
  alt: string;
}

/** A stored picture; a quiet surface until its bytes are there. Sized by what stands around it. */
export function BlobImage({ blob, id, alt }: BlobImageProps) {
  const url = useObjectUrl(blob, id);
  if (!url) return <span className="blob-image" />;
  return <img className="blob-image" src={url} alt={alt} decoding="async" draggable={false} />;
}
