import { type PointerEvent, useRef } from 'react';
import type { Point } from '@/utils/studio/space';

/** What a pointer does to a photo. Points are fractions of its size. */
export interface Press {
  press: (at: Point) => void;
  drag: (from: Point, to: Point) => void;
  /** @param at where it was let go */
  release: (at: Point) => void;
  cancel: () => void;
}

/** CSS pixels that a finger may shake without meaning a drag. */
const SHAKE = 4;

interface Held {
  pointerId: number;
  from: Point;
  client: Point;
  dragging: boolean;
}

/** Pointer events as presses of one pointer at a time. */
export function usePress({ press, drag, release, cancel }: Press) {
  const held = useRef<Held>(undefined);
  const isHeld = ({ pointerId }: PointerEvent) => held.current?.pointerId === pointerId;
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (held.current || event.button !== 0) return;
      const { pointerId, clientX, clientY, currentTarget } = event;
      currentTarget.setPointerCapture?.(pointerId);
      const from = placeOf(event);
      held.current = { pointerId, from, client: { x: clientX, y: clientY }, dragging: false };
      press(from);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { current } = held;
      if (!current || !isHeld(event)) return;
      const { x, y } = current.client;
      current.dragging ||= Math.hypot(event.clientX - x, event.clientY - y) > SHAKE;
      if (current.dragging) drag(current.from, placeOf(event));
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (!isHeld(event)) return;
      held.current = undefined;
      release(placeOf(event));
    },
    onPointerCancel(event: PointerEvent<HTMLElement>) {
      if (!isHeld(event)) return;
      held.current = undefined;
      cancel();
    },
  };
}

function placeOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: (clientX - left) / (width || 1), y: (clientY - top) / (height || 1) };
}
