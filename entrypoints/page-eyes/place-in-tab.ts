import type { PlaceInTab } from '@/utils/page-messages';

/** Where an element stands in the tab's viewport, through frames of the same site. */
export function placeInTab(element: Element): PlaceInTab {
  const { left, top, width, height } = element.getBoundingClientRect();
  let [x, y] = [left, top];
  for (let frame = window.frameElement; frame; frame = frameAround(frame)) {
    const box = frame.getBoundingClientRect();
    const style = getComputedStyle(frame);
    x += box.x + frame.clientLeft + Number.parseFloat(style.paddingLeft);
    y += box.y + frame.clientTop + Number.parseFloat(style.paddingTop);
  }
  return { x, y, width, height };
}

/** The frame that a frame is in; null for one in the page itself. */
function frameAround(frame: Element): Element | null {
  return frame.ownerDocument.defaultView?.frameElement ?? null;
}
