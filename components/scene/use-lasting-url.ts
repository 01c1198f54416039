import { useEffect, useState } from 'react';

/** An address for a blob's bytes; the last one stays until the next is there, so nothing flickers. */
export function useLastingUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
