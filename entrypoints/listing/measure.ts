/** Where an element stands, viewport CSS pixels. */
export interface Place {
  box: DOMRectReadOnly;
  /** The part of it inside the viewport and not clipped by scrollers. */
  visible: DOMRectReadOnly;
}

/**
 * Boxes of elements as of the next frame. An IntersectionObserver is told them after the page's own
 * layout, so nothing here forces one. Elements that left the document get empty boxes.
 */
export function measure(elements: readonly Element[]): Promise<Place[]> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      resolve(
        entries.map(({ boundingClientRect, intersectionRect }) => ({
          box: boundingClientRect,
          visible: intersectionRect,
        })),
      );
    });
    for (const element of elements) observer.observe(element);
  });
}
