import { useEffect, useState } from 'react';

/**
 * An address for a blob's bytes, taken back when the blob goes.
 * @param id names the bytes: live queries bring a new Blob object for the same bytes at every
 *   change of a row, and a new address each time would make the picture flicker
 */
export function useObjectUrl(blob: Blob | undefined, id: string): string | undefined {
  const [made, setMade] = useState<{ id: string; url: string }>();
  const present = blob !== undefined;
  // The id stands for the blob.
  useEffect(() => {
    if (!blob) return;
    const url = URL.createObjectURL(blob);
    setMade({ id, url });
    return () => URL.revokeObjectURL(url);
  }, [id, present]);
  return made?.id === id && present ? made.url : undefined;
}
