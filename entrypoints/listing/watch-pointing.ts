import { holds, type Pointed } from './pointed-photo';

/** Time to cross a gap between a photo and its button. */
const LINGER_MILLISECONDS = 250;

/** What pointing, focusing and the hold key lead to. */
interface Pointing {
  /** Our own host: the pointer on it changes nothing. */
  overlay: Element;
  /** Something was pointed at or focused; answers what lies there. */
  point(target: EventTarget | undefined, x: number, y: number): Promise<Pointed>;
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
  /** What was answered last, and which of its boxes held the point; undefined while it is asked for. */
  let answer: { boxes: Pointed['boxes']; held: string } | undefined;
  let asked = 0;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const listen = { capture: true, passive: true, signal };

  async function follow(target: EventTarget | undefined, x: number, y: number): Promise<void> {
    clearTimeout(leaving);
    answer = undefined;
    asked += 1;
    const mine = asked;
    if (target === overlay) return;
    const { photo, boxes } = await point(target, x, y);
    if (mine !== asked) return;
    answer = { boxes, held: heldBy(boxes, x, y) };
    if (!photo) leaveSoon();
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
  /** Of photos under one link, and of those that let the pointer through, nothing else tells. */
  function move(event: PointerEvent): void {
    if (!event.isTrusted || !last) return;
    last = event;
    const { clientX: x, clientY: y } = event;
    if (!answer || heldBy(answer.boxes, x, y) === answer.held) return;
    void follow(event.composedPath()[0], x, y);
  }
  function left(): void {
    last = undefined;
    leaveSoon();
  }
  const enter = (root: Node) => root.addEventListener('pointerover', over, listen);

  enter(document);
  document.addEventListener('pointermove', move, listen);
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

/** Which of the boxes hold a point. */
function heldBy(boxes: Pointed['boxes'], x: number, y: number): string {
  return boxes.map((box) => (holds(box, x, y) ? 1 : 0)).join('');
}
