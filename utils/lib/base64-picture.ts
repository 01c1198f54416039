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
