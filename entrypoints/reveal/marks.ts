import { findSpot } from '@/entrypoints/listing/find-spot';
import type { Place } from '@/entrypoints/listing/measure';

/** From the photo's corner, CSS pixels. */
const INSET = 10;
/** A tick: seen at a glance, in the way of nothing. */
const TICK = '✓';

/** Small signs on photos that have results; they take no clicks. */
export interface Marks {
  /** Puts a mark on each photo that can be seen, and takes away every other. Reads layout. */
  show(photos: readonly Element[], places: readonly Place[], origin: DOMRectReadOnly): void;
  /** Takes away the marks on photos inside an element. */
  hideIn(scroller: Element): void;
}

interface Mark {
  element: HTMLElement;
  photo?: Element;
}

/** @param name what a mark says to screen readers */
export function createMarks(layer: Element, name: string): Marks {
  const pool: Mark[] = [];

  function take(index: number): Mark {
    const free = pool[index];
    if (free) return free;
    const element = document.createElement('div');
    element.className = 'mark';
    element.textContent = TICK;
    element.setAttribute('role', 'img');
    element.setAttribute('aria-label', name);
    layer.prepend(element);
    const mark: Mark = { element };
    pool.push(mark);
    return mark;
  }

  return {
    show(photos, places, origin) {
      // Every look before the first write, so that none of them forces a layout.
      const seen = photos.flatMap((photo, index) => {
        const place = places[index];
        return place && findSpot(photo, place) ? [{ photo, place }] : [];
      });
      seen.forEach(({ photo, place: { visible } }, index) => {
        const mark = take(index);
        mark.photo = photo;
        mark.element.hidden = false;
        const left = Math.round(visible.right - INSET - origin.x);
        const top = Math.round(visible.bottom - INSET - origin.y);
        mark.element.style.transform = `translate(${left}px, ${top}px) translate(-100%, -100%)`;
      });
      for (const mark of pool.slice(seen.length)) mark.element.hidden = true;
    },
    hideIn(scroller) {
      for (const { element, photo } of pool) {
        if (photo && scroller.contains(photo)) element.hidden = true;
      }
    },
  };
}
