/** Where a person would point at a page's pictures. All of it runs inside the page, after `markPictures`. */

/** A point of a picture in view, and the photo that is seen there; empty for what is none. */
export interface Pointed {
  x: number;
  y: number;
  room: string;
}

/** What `markPictures` leaves in the page's own world. */
interface Marked {
  pictures: HTMLElement[];
  /** The room of the topmost picture at a point, empty for what is none. */
  roomAt(x: number, y: number): string;
}

/** Answers how many pictures there are: `[data-room]`, and `[data-other]` for what is no room. */
export function markPictures(): number {
  const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? roots(shadowRoot) : [],
    ),
  ];
  const marked = '[data-room], [data-other]';
  const all = roots(document);
  const pictures = all.flatMap((root) => [...root.querySelectorAll<HTMLElement>(marked)]);
  const roomAt = (x: number, y: number) => {
    const stacks = all.map((root) => root.elementsFromPoint(x, y));
    const [top] = stacks.flatMap((stack) =>
      pictures
        .filter((picture) => stack.includes(picture))
        .sort((a, b) => stack.indexOf(a) - stack.indexOf(b)),
    );
    return top?.dataset.room ?? '';
  };
  Object.assign(window, { marked: { pictures, roomAt } satisfies Marked });
  return pictures.length;
}

/** Scrolls to a picture. Undefined where nobody can point at it: behind a dialog, clipped away. */
export function bringIntoView(index: number): Pointed | undefined {
  const { marked } = window as Window & { marked?: Marked };
  const picture = marked?.pictures[index];
  if (!marked || !picture) return undefined;
  picture.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = picture.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const root = picture.getRootNode() as Document | ShadowRoot;
  if (!root.elementsFromPoint(x, y).includes(picture)) return undefined;
  return { x, y, room: marked.roomAt(x, y) };
}

/** The room that is seen under each button. */
export function roomsUnder(buttons: readonly { x: number; y: number }[]): string[] {
  const { marked } = window as Window & { marked?: Marked };
  return buttons.map(({ x, y }) => marked?.roomAt(x, y) ?? '');
}

/** Alternative texts of the images at points of the viewport, empty for none. Needs no marks. */
export function namesAt(points: readonly { x: number; y: number }[]): string[] {
  return points.map(({ x, y }) => {
    const image = [...document.images].find((candidate) => {
      const { left, right, top, bottom } = candidate.getBoundingClientRect();
      return x > left && x < right && y > top && y < bottom;
    });
    return image?.alt ?? '';
  });
}
