import type { PhotoProposal } from '@/utils/messages';

/**
 * Runs inside the page (it is sent there as source, so it may use nothing from outside itself).
 * Finds the picture a right-click meant: the one with `srcUrl`, else the largest picture at or under
 * the elements the pointer is on.
 */
export function findPhotoUnderPointer(srcUrl: string | null): PhotoProposal | null {
  const smallest = 100;

  function addressesOf(element: Element): string[] {
    if (element instanceof HTMLImageElement)
      return [element.currentSrc, element.src].filter(Boolean);
    const match = /url\(["']?(.*?)["']?\)/.exec(getComputedStyle(element).backgroundImage);
    return match ? [new URL(match[1], location.href).href] : [];
  }

  function areaOf(element: Element): number {
    const { width, height } = element.getBoundingClientRect();
    return Math.min(width, height) < smallest ? 0 : width * height;
  }

  function underPointer(): Element | undefined {
    const hovered = [...document.querySelectorAll(':hover')].reverse().slice(0, 6);
    const candidates = hovered.flatMap((element) => [element, ...element.querySelectorAll('*')]);
    return candidates
      .slice(0, 2000)
      .filter((element) => areaOf(element) > 0 && addressesOf(element).length > 0)
      .sort((a, b) => areaOf(b) - areaOf(a))[0];
  }

  const bySource = [...document.images].find((image) =>
    [image.currentSrc, image.src].includes(srcUrl ?? ''),
  );
  const element = srcUrl ? bySource : underPointer();
  const urls = [...new Set([srcUrl ?? '', ...(element ? addressesOf(element) : [])])].filter(
    Boolean,
  );
  if (urls.length === 0) return null;
  const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
  return {
    urls: urls.slice(0, 8).map((url) => url.slice(0, 4096)),
    pageUrl: location.href.slice(0, 4096),
    listingTitle: document.title.slice(0, 500),
    caption: (element?.getAttribute('alt') ?? '').slice(0, 500),
    box: { x, y, width, height },
    devicePixelRatio,
  };
}
