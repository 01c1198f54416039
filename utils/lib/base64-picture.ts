/** Enough of a file to tell text from a picture. */
const LEAD_BYTES = 64;

/** How base64 begins when it holds PNG, JPEG, WebP, or AVIF. */
const beginnings = ['iVBORw0KGgo', '/9j/', 'UklGR', 'AAAA'];

/**
 * The picture in a text that holds base64 or a base64 data URI; undefined when there is none. Some
 * providers answer so when asked for base64, or name a file with such a text instead of a picture.
 */
export function decodePicture(text: string): Uint8Array<ArrayBuffer> | undefined {
  const base64 = text
    .trim()
    .replace(/^data:[^,]*;base64,/i, '')
    .replace(/\s+/g, '');
  if (!beginnings.some((beginning) => base64.startsWith(beginning))) return undefined;
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    // Cut short or not base64 after all: no picture either way.
    return undefined;
  }
}

/** Bytes of a file that may hold a picture as base64 text: the picture, or else the bytes as they are. */
export function unwrapBase64(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LEAD_BYTES)).trimStart();
  const textual = /^data:/i.test(start) || beginnings.some((one) => start.startsWith(one));
  return (textual ? decodePicture(new TextDecoder().decode(bytes)) : undefined) ?? bytes;
}
