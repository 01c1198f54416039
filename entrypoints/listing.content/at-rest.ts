const REST_MILLISECONDS = 140;

/** Tells when a page that moved stands still again. */
export interface Rest {
  /** True while the person or the page scrolls. */
  isMoving(): boolean;
  /** Something else may have moved: `settled` comes soon. */
  soon(): void;
}

/** What a page that moves leads to. */
interface Moves {
  /** As the page begins to scroll, and a few times a second while it does. */
  passing(): void;
  /** @param rearranged photos may stand elsewhere in the document, not only in the viewport */
  settled(rearranged: boolean): void;
  /** At once, of a scroller inside the page, where document coordinates go stale. */
  slid(scroller: Element): void;
}

/**
 * Calls `settled` shortly after whatever may have moved a photo: scrolling, a resize, the end of a
 * transition, a change of the document's size. Changes that go on and on are looked at a few times a
 * second.
 */
export function watchRest(signal: AbortSignal, { passing, settled, slid }: Moves): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastScroll = Number.NEGATIVE_INFINITY;
  let rearranged = false;
  const isMoving = () => performance.now() - lastScroll < REST_MILLISECONDS;

  function soon(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (isMoving()) {
        passing();
        soon();
      } else {
        settled(rearranged);
        rearranged = false;
      }
    }, REST_MILLISECONDS);
  }

  function rearrange(): void {
    rearranged = true;
    soon();
  }

  const passive = { capture: true, passive: true, signal };
  document.addEventListener(
    'scroll',
    ({ target }) => {
      const begins = !isMoving();
      lastScroll = performance.now();
      if (begins) passing();
      if (target instanceof Element) {
        slid(target);
        rearranged = true;
      }
      soon();
    },
    passive,
  );
  document.addEventListener('transitionend', soon, passive);
  document.addEventListener('animationend', soon, passive);
  document.addEventListener('toggle', soon, passive);
  document.addEventListener('fullscreenchange', soon, passive);
  const sizes = new ResizeObserver(rearrange);
  sizes.observe(document.documentElement);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    clearTimeout(timer);
  });
  return { isMoving, soon };
}
