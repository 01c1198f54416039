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
      const [point] = await askAtParts(session, name, role, (points) => [...points]);
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
export function listPageButtons(page: Page, name: string): Promise<Point[]> {
  return askAtButtons(page, name, (points) => [...points]);
}

/**
 * Asks the page about where its visible buttons of a name are, without waiting. All in one go,
 * because they may move between two questions.
 * @param ask runs inside the page: it may use nothing from its file
 */
export async function askAtButtons<Value>(
  page: Page,
  name: string,
  ask: (points: readonly Point[]) => Value,
): Promise<Value> {
  const session = await page.context().newCDPSession(page);
  try {
    return await askAtParts(session, name, 'button', ask);
  } finally {
    await session.detach();
  }
}

async function askAtParts<Value>(
  session: CDPSession,
  name: string,
  role: string,
  ask: (points: readonly Point[]) => Value,
): Promise<Value> {
  const documentId = await nodeOfDocument(session);
  const { nodes } = await session.send('Accessibility.queryAXTree', {
    ...{ backendNodeId: documentId, accessibleName: name, role },
  });
  const seen = nodes.flatMap(({ backendDOMNodeId: id, ignored }) => (id && !ignored ? [id] : []));
  const [page, ...parts] = await Promise.all(
    [documentId, ...seen].map((backendNodeId) => objectOf(session, backendNodeId)),
  );
  const { result } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `(...parts) => (${ask})((${middlesOf})(parts))`,
    ...{ objectId: page?.objectId, arguments: parts.filter(isThere), returnByValue: true },
  });
  return result.value as Value;
}

async function nodeOfDocument(session: CDPSession): Promise<number> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  return root.backendNodeId;
}

/** Without an id where the node was just replaced. */
async function objectOf(
  session: CDPSession,
  backendNodeId: number,
): Promise<{ objectId?: string }> {
  const found = await session.send('DOM.resolveNode', { backendNodeId }).catch(() => undefined);
  return { objectId: found?.object.objectId };
}

function isThere({ objectId }: { objectId?: string }): boolean {
  return objectId !== undefined;
}

/** Runs inside the page. The middles of what is seen in its viewport now, whatever the tree said. */
function middlesOf(parts: readonly Element[]): Point[] {
  return parts.flatMap((part) => {
    const { x: left, y: top, width, height } = part.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const isInside = x > 0 && y > 0 && x < innerWidth && y < innerHeight;
    const isSeen = width > 0 && height > 0 && part.checkVisibility({ visibilityProperty: true });
    return isSeen && isInside ? [{ x, y }] : [];
  });
}
