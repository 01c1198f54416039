import { type RefObject, useEffect, useRef } from 'react';
import { sameView, type View, zoomAt } from './view';

/** Zoom for one unit of the wheel. A pinch on a touchpad comes as small units with Ctrl. */
const WHEEL = 0.0015;
const PINCH = 0.01;
const LINE_PIXELS = 16;

/** Wheel and touchpad pinch zoom where the pointer is; what can't zoom further scrolls the page. */
export function useWheelZoom(
  frame: RefObject<HTMLElement | null>,
  view: View,
  setView: (view: View) => void,
): void {
  const latest = useRef({ view, setView });
  latest.current = { view, setView };
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const zoom = (event: WheelEvent) => {
      const box = element.getBoundingClientRect();
      const place = {
        x: (event.clientX - box.left) / box.width,
        y: (event.clientY - box.top) / box.height,
      };
      const next = zoomAt(latest.current.view, factorOf(event), place);
      if (sameView(next, latest.current.view)) return;
      event.preventDefault();
      latest.current.setView(next);
    };
    // React's own listener is passive and could not keep the page from scrolling.
    element.addEventListener('wheel', zoom, { passive: false });
    return () => element.removeEventListener('wheel', zoom);
  }, [frame]);
}

function factorOf({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * LINE_PIXELS;
  return Math.exp(-pixels * (ctrlKey ? PINCH : WHEEL));
}
