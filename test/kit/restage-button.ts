/** The button that the content script puts on photos; it lives in a closed shadow root. */
import type { CDPSession, Page } from '@playwright/test';
import { poll } from './poll';

export const BUTTON_NAME = 'Restage this room';
const MARK_NAME = 'This photo has been restaged';

/** Where the button's middle is, CSS pixels in the viewport. */
export interface Point {
  x: number;
  y: number;
}

/**
 * Clicks the button as a person does: the mouse goes to its place and presses. No script inside the
 * page or the shadow root is involved.
 */
export async function clickRestageButton(page: Page): Promise<Point> {
  const point = await findRestageButton(page);
  await page.mouse.click(point.x, point.y);
  return point;
}

/**
 * Brings the first room-sized picture into view. Saved pages come without their styles, so what was
 * at the top of the screen may stand far down.
 */
export async function scrollToFirstPhoto(page: Page): Promise<void> {
  await poll('a picture on the page', () => page.evaluate(scrollToLargePicture));
}

/** Runs inside the page: it may use nothing from this file. */
function scrollToLargePicture(): true | undefined {
  const picture = [...document.images].find(
    (image) => image.complete && Math.min(image.width, image.height) >= 200,
  );
  picture?.scrollIntoView({ block: 'start', behavior: 'instant' });
  return picture && true;
}

/** Waits until the button is visible and stands still. */
export async function findRestageButton(page: Page): Promise<Point> {
  return findPageButton(page, BUTTON_NAME);
}

/** Waits until one of our buttons on a page is visible and stands still. @param name accessible */
export function findPageButton(page: Page, name: string): Promise<Point> {
  return findPart(page, name, 'button');
}

async function findPart(page: Page, name: string, role: string): Promise<Point> {
  const session = await page.context().newCDPSession(page);
  try {
    let previous: Point | undefined;
    return await poll(`"${name}" on a photo`, async () => {
      const [point] = await locate(session, page, name, role);
      const still = point && previous && point.x === previous.x && point.y === previous.y;
      previous = point;
      return still ? point : undefined;
    });
  } finally {
    await session.detach();
  }
}

/** Waits until the mark of a photo that has results is visible and stands still. */
export async function findPageMark(page: Page): Promise<Point> {
  return findPart(page, MARK_NAME, 'image');
}

/** Where every visible button of a name is now, without waiting. */
export async function listPageButtons(page: Page, name: string): Promise<Point[]> {
  const session = await page.context().newCDPSession(page);
  try {
    return await locate(session, page, name, 'button');
  } finally {
    await session.detach();
  }
}

async function locate(
  session: CDPSession,
  page: Page,
  name: string,
  role: string,
): Promise<Point[]> {
  const { nodes } = await session.send('Accessibility.queryAXTree', {
    backendNodeId: await documentNode(session),
    accessibleName: name,
    role,
  });
  // The page's own, because a real window has no emulated size and a zoomed page another.
  const size = await page.evaluate(readSize);
  const found: Point[] = [];
  for (const { backendDOMNodeId, ignored } of nodes) {
    if (backendDOMNodeId === undefined || ignored) continue;
    const point = await middle(session, backendDOMNodeId);
    if (point && isInside(point, size)) found.push(point);
  }
  return found;
}

async function documentNode(session: CDPSession): Promise<number> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  return root.backendNodeId;
}

/** Undefined while the node has no box: hidden, or just replaced. */
async function middle(session: CDPSession, backendNodeId: number): Promise<Point | undefined> {
  const box = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => undefined);
  if (!box || box.model.width === 0 || box.model.height === 0) return undefined;
  const [left = 0, top = 0, , , right = 0, bottom = 0] = box.model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function isInside(point: Point, size: { width: number; height: number }): boolean {
  return point.x > 0 && point.y > 0 && point.x < size.width && point.y < size.height;
}

/** Runs inside the page. */
function readSize(): { width: number; height: number } {
  return { width: window.innerWidth, height: window.innerHeight };
}
