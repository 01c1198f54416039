const REST_MILLISECONDS = 140;

/** Tells when a page that moved stands still again. */
export interface Rest {
  /** True while the person or the page scrolls. */
  isMoving(): boolean;
  /** Something else may have moved: `settled` comes soon. */
  soon(): void;
}

/**
 * Calls `settled` shortly after whatever may have moved a photo: scrolling, a resize, the end of a
 * transition, a change of the document's size. Changes that go on and on are looked at a few times a
 * second. `slid` is told at once of a scroller inside the page, where document coordinates go stale.
 */
export function watchRest(
  signal: AbortSignal,
  settled: () => void,
  slid: (scroller: Element) => void,
): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastScroll = Number.NEGATIVE_INFINITY;
  const isMoving = () => performance.now() - lastScroll < REST_MILLISECONDS;

  function soon(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (isMoving()) soon();
      else settled();
    }, REST_MILLISECONDS);
  }

  const passive = { capture: true, passive: true, signal };
  document.addEventListener(
    'scroll',
    ({ target }) => {
      lastScroll = performance.now();
      if (target instanceof Element) slid(target);
      soon();
    },
    passive,
  );
  document.addEventListener('transitionend', soon, passive);
  document.addEventListener('animationend', soon, passive);
  document.addEventListener('toggle', soon, passive);
  document.addEventListener('fullscreenchange', soon, passive);
  const sizes = new ResizeObserver(soon);
  sizes.observe(document.documentElement);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    clearTimeout(timer);
  });
  return { isMoving, soon };
}
