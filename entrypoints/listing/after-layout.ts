/** Calls back inside the next frame, after the page's own layout: reading boxes then forces none. */
export function afterLayout(callback: () => void): void {
  // One that is new to an observer is told of in that very frame.
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    callback();
  });
  observer.observe(document.documentElement);
}
