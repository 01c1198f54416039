/** A `data:` address with a picture's own pixels, where the page holds them itself and may read them. */
export function pixelsOf(picture: Element): string | null {
  if (picture instanceof HTMLImageElement) {
    return picture.currentSrc.startsWith('data:') ? picture.currentSrc : null;
  }
  if (!(picture instanceof HTMLCanvasElement)) return null;
  try {
    return picture.toDataURL();
  } catch {
    // Another site's picture was drawn into it.
    return null;
  }
}
