import { type RefObject, useEffect, useRef } from 'react';

/**
 * Brings an element into view when what it shows becomes another thing.
 * @param shownId undefined while nothing was read yet, '' while there is nothing to show
 */
export function useScrollTo(element: RefObject<HTMLElement | null>, shownId: string | undefined) {
  const before = useRef(shownId);
  useEffect(() => {
    if (shownId && before.current !== undefined && shownId !== before.current) {
      element.current?.scrollIntoView({ block: 'nearest' });
    }
    before.current = shownId;
  }, [element, shownId]);
}
