/** Resolves inside the next frame, after the page's own layout: reading boxes then forces none. */
export function afterLayout(): Promise<void> {
  return new Promise((resolve) => {
    // One that is new to an observer is told of in that very frame.
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement);
  });
}
