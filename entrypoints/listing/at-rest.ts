const REST_MILLISECONDS = 140;
/** In this time after a press, of the mouse or an arrow key, a gallery shows the next photo. */
const PRESS_MILLISECONDS = 700;
/** What never stops, as an endless strip of logos, is looked at once in so many times. */
const PATIENCE = 6;

/** Tells when a page that moved stands still again. */
export interface Rest {
  /** True while the person or the page scrolls the document. */
  isMoving(): boolean;
  /** `settled` comes soon. */
  soon(): void;
}

/** What a page that moves leads to. */
interface Moves {
  /**
   * @param moved false when nothing but `soon` was called
   * @param rearranged photos may stand elsewhere in the document, not only in the viewport
   */
  settled(moved: boolean, rearranged: boolean): void;
  /** At once, of the document: what stays in place then, leaves its button behind. */
  scrolled(): void;
  /** At once, of a scroller inside the page, where document coordinates go stale. */
  slid(scroller: Element): void;
}

/**
 * Calls `settled` shortly after whatever may have moved a photo: scrolling, a resize, the end of a
 * transition, a change of the document's size, a press, which may lead to what no event tells. Also
 * at once when scrolling ends that began after a while of rest. Changes that go on and on are looked
 * at about once a second.
 */
export function watchRest(
  signal: AbortSignal,
  { settled, scrolled: documentScrolled, slid }: Moves,
): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moving = false;
  /** Whether anything scrolled since the last look. */
  let scrolled = false;
  /** Whether nothing had scrolled for a while. */
  let calm = true;
  let looks = 0;
  let moved = false;
  let rearranged = false;

  function soon(): void {
    if (!signal.aborted) timer ??= setTimeout(look, REST_MILLISECONDS);
  }

  function look(): void {
    timer = undefined;
    looks = scrolled ? (looks + 1) % PATIENCE : 0;
    moving &&= looks > 0;
    calm = !scrolled;
    if (scrolled) soon();
    scrolled = false;
    listen();
    if (looks === 0) tell();
  }

  function tell(): void {
    settled(moved, rearranged);
    moved = false;
    rearranged = false;
  }

  function move(): void {
    moved = true;
    soon();
  }

  const passive = { capture: true, passive: true, signal };
  /** One event between two looks is enough, and a page scrolls in every frame. */
  function listen(): void {
    document.addEventListener('scroll', scroll, { ...passive, once: true });
    document.addEventListener('scrollend', scrollEnded, { ...passive, once: true });
  }

  function scroll({ target }: Event): void {
    scrolled = true;
    if (target instanceof Element) {
      slid(target);
      rearranged = true;
      // Another scroller may follow.
      listen();
    } else {
      moving = true;
      documentScrolled();
    }
    move();
  }

  function scrollEnded(): void {
    if (!calm) return;
    listen();
    // A finger that rests after a scroll ends it long after the page stood still.
    if (!scrolled) return;
    calm = false;
    moving = false;
    tell();
  }

  listen();
  let pressed: ReturnType<typeof setTimeout> | undefined;
  function press(): void {
    move();
    clearTimeout(pressed);
    pressed = setTimeout(move, PRESS_MILLISECONDS);
  }

  for (const end of ['transitionend', 'animationend', 'toggle', 'fullscreenchange']) {
    document.addEventListener(end, move, passive);
  }
  document.addEventListener('click', press, passive);
  document.addEventListener('keydown', ({ key }) => key?.startsWith('Arrow') && press(), passive);
  let sizesTold = 0;
  const sizes = new ResizeObserver(() => {
    // The first is the one it begins with.
    if (sizesTold++ > 0) {
      rearranged = true;
      move();
    }
  });
  sizes.observe(document.documentElement);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    clearTimeout(timer);
    clearTimeout(pressed);
  });
  return { isMoving: () => moving, soon };
}
