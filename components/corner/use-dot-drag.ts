import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Point } from '@/utils/studio/space';

/** What moving a point by pointer or keys does. */
export interface DotMoves {
  onTake: () => void;
  onMove: (to: Point) => void;
  onRelease: () => void;
}

const STEP = 1;
const LONG_STEP = 10;
const ways: Partial<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Moves a point as far as the pointer moves, wherever on it the pointer is put down, and by arrow
 * keys, a pixel of the photo each, ten with Shift.
 * @param unitsPerPixel pixels of the photo in one pixel of the screen
 */
export function useDotDrag(
  at: Point,
  { onTake, onMove, onRelease }: DotMoves,
  unitsPerPixel: (element: Element) => number,
) {
  const held = useRef<{ start: Point; from: Point; units: number }>(undefined);
  const letGo = () => {
    if (!held.current) return;
    held.current = undefined;
    onRelease();
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || held.current) return;
      const { currentTarget, pointerId, clientX: x, clientY: y } = event;
      currentTarget.setPointerCapture(pointerId);
      held.current = { start: at, from: { x, y }, units: unitsPerPixel(currentTarget) };
      onTake();
    },
    onPointerMove({ clientX, clientY }: PointerEvent<HTMLElement>) {
      if (!held.current) return;
      const { start, from, units } = held.current;
      onMove({ x: start.x + (clientX - from.x) * units, y: start.y + (clientY - from.y) * units });
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const way = ways[event.key];
      if (!way) return;
      event.preventDefault();
      const by = event.shiftKey ? LONG_STEP : STEP;
      onTake();
      onMove({ x: at.x + by * way[0], y: at.y + by * way[1] });
      onRelease();
    },
  };
}
