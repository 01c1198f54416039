const REST_MILLISECONDS = 140;

/** Tells when a page that moved stands still again. */
export interface Rest {
  /** True while the person or the page scrolls. */
  isMoving(): boolean;
  /** `settled` comes soon. */
  soon(): void;
}

/** What a page that moves leads to. */
interface Moves {
  /** As the page begins to scroll, and a few times a second while it does. */
  passing(): void;
  /**
   * @param moved false when nothing but `soon` was called
   * @param rearranged photos may stand elsewhere in the document, not only in the viewport
   */
  settled(moved: boolean, rearranged: boolean): void;
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
  let moving = false;
  /** Whether anything scrolled since the last look. */
  let scrolled = false;
  let moved = false;
  let rearranged = false;

  function soon(): void {
    timer ??= setTimeout(look, REST_MILLISECONDS);
  }

  function look(): void {
    timer = undefined;
    moving = scrolled;
    scrolled = false;
    if (moving) {
      passing();
      listen();
      soon();
    } else {
      settled(moved, rearranged);
      moved = false;
      rearranged = false;
    }
  }

  function move(): void {
    moved = true;
    soon();
  }

  const passive = { capture: true, passive: true, signal };
  /** One event between two looks is enough, and a page scrolls in every frame. */
  function listen(): void {
    document.addEventListener('scroll', scroll, { ...passive, once: true });
  }

  function scroll({ target }: Event): void {
    scrolled = true;
    if (!moving) {
      moving = true;
      passing();
    }
    if (target instanceof Element) {
      slid(target);
      rearranged = true;
    }
    move();
  }

  listen();
  document.addEventListener('transitionend', move, passive);
  document.addEventListener('animationend', move, passive);
  document.addEventListener('toggle', move, passive);
  document.addEventListener('fullscreenchange', move, passive);
  const sizes = new ResizeObserver(() => {
    rearranged = true;
    move();
  });
  sizes.observe(document.documentElement);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    clearTimeout(timer);
  });
  return { isMoving: () => moving, soon };
}
