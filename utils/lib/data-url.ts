import { Problem } from './problem';

/**
 * The bytes of a base64 `data:` address. Its declared type is ignored: bytes say what they are.
 * @throws Problem kind 'rejected'
 */
export function bytesOfDataUrl(dataUrl: string): Uint8Array<ArrayBuffer> {
  const comma = dataUrl.indexOf(',');
  if (!dataUrl.startsWith('data:') || comma < 0 || !dataUrl.slice(0, comma).endsWith(';base64')) {
    throw unreadable();
  }
  try {
    return Uint8Array.from(atob(dataUrl.slice(comma + 1)), (letter) => letter.charCodeAt(0));
  } catch (thrown) {
    throw unreadable(thrown);
  }
}

function unreadable(cause?: unknown): Problem {
  return new Problem(
    { kind: 'rejected', say: { key: 'problemFileUnreadable' }, charged: 'no' },
    cause,
  );
}
