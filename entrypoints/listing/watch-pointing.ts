/** Time to cross a gap between a photo and its button. */
const LINGER_MILLISECONDS = 250;

/** What pointing, focusing and the hold key lead to. */
interface Pointing {
  /** Our own host: the pointer on it changes nothing. */
  overlay: Element;
  /** Something was pointed at or focused; answers whether there is a photo. */
  point(target: EventTarget | undefined, x: number, y: number): Promise<boolean>;
  /** Nothing with a photo is pointed at any more. */
  leave(): void;
  hold(held: boolean): void;
}

/** What can be asked of a watch. */
interface Watch {
  /**
   * Follows the pointer inside an open shadow root too: what happens between two elements of one
   * root is not told outside.
   */
  enter(root: Node): void;
  /** The page has moved under a pointer that may have stayed where it was. */
  again(): void;
}

/**
 * Follows pointer (mouse, pen, touch) and keyboard focus. Listens only; nothing is stopped or
 * changed, and made-up events are ignored.
 */
export function watchPointing(
  signal: AbortSignal,
  { overlay, point, leave, hold }: Pointing,
): Watch {
  /** Where a mouse was last: a finger is somewhere only while it touches. */
  let last: PointerEvent | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const listen = { capture: true, passive: true, signal };

  async function follow(target: EventTarget | undefined, x: number, y: number): Promise<void> {
    clearTimeout(leaving);
    if (target === overlay) return;
    if (!(await point(target, x, y))) leaveSoon();
  }
  function leaveSoon(): void {
    clearTimeout(leaving);
    leaving = setTimeout(leave, LINGER_MILLISECONDS);
  }

  function over(event: Event): void {
    if (!event.isTrusted || !(event instanceof PointerEvent)) return;
    last = event.pointerType === 'touch' ? undefined : event;
    void follow(event.composedPath()[0], event.clientX, event.clientY);
  }
  function left(): void {
    last = undefined;
    leaveSoon();
  }
  const enter = (root: Node) => root.addEventListener('pointerover', over, listen);

  enter(document);
  document.documentElement.addEventListener('pointerleave', left, { passive: true, signal });
  document.addEventListener(
    'focusin',
    (event) => {
      const [target] = event.composedPath();
      if (!event.isTrusted || !(target instanceof Element) || target === overlay) return;
      if (!target.matches(':focus-visible')) return;
      last = undefined;
      const { x, y, width, height } = target.getBoundingClientRect();
      void follow(target.querySelector('img') ?? target, x + width / 2, y + height / 2);
    },
    listen,
  );
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') leave();
      if (key === 'Alt') hold(true);
    },
    listen,
  );
  document.addEventListener('keyup', ({ key }) => key === 'Alt' && hold(false), listen);
  window.addEventListener('blur', () => hold(false), { signal });
  signal.addEventListener('abort', () => clearTimeout(leaving));
  return {
    enter,
    again() {
      if (last) void follow(undefined, last.clientX, last.clientY);
    },
  };
}
