/** How long loads that follow one are not heard one by one. */
const LOADS_MILLISECONDS = 400;
/** How long after a download the pictures that fire no event are looked for. */
const SILENT_MILLISECONDS = 800;

/**
 * Calls back at a load, and once more a while later for all that loaded meanwhile: an event for each
 * of 2,000 photos would cost more than everything else here. A load is heard in the root it happened
 * in alone.
 */
export function onLoads(
  root: Document | ShadowRoot,
  signal: AbortSignal,
  callback: () => void,
): void {
  function listen(): void {
    root.addEventListener('load', heard, { capture: true, once: true, signal });
  }
  function heard(): void {
    callback();
    setTimeout(() => {
      if (signal.aborted) return;
      listen();
      callback();
    }, LOADS_MILLISECONDS);
  }
  listen();
}

/**
 * Backgrounds fire no load event, but their download is timed like any other. The first download is
 * enough: until the callback is through, the others are no news.
 */
export function onDownloads(signal: AbortSignal, callback: () => void): void {
  const observer = new PerformanceObserver(() => {
    observer.disconnect();
    setTimeout(() => {
      if (signal.aborted) return;
      watch();
      callback();
    }, SILENT_MILLISECONDS);
  });
  const watch = () => observer.observe({ type: 'resource' });
  watch();
  signal.addEventListener('abort', () => observer.disconnect());
}
