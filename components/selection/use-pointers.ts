import { type PointerEvent, useRef } from 'react';
import type { Mask } from '@/utils/restyle/pixels';
import type { Point } from './selection';
import { panBy, type View, zoomAt } from './view';

interface Drawing {
  press: (at: Point) => void;
  drag: (from: Point, to: Point) => void;
  release: (at: Point, dragged: boolean, takeAway: boolean) => void;
  cancelPress: () => void;
}

interface PointersOptions {
  selection: Mask;
  drawing: Drawing;
  /** One pointer moves the picture instead of drawing on it. */
  panning: boolean;
  changeView: (change: (view: View) => View) => void;
}

/** CSS pixels that a hand trembles. */
const TREMBLE = 6;
const MIDDLE_BUTTON = 1;

/**
 * What pointers on the canvas mean: one draws or pans, the middle button always pans, two fingers
 * zoom and pan and take back what the first of them began.
 */
export function usePointers({ selection, drawing, panning, changeView }: PointersOptions) {
  const down = useRef(new Map<number, Point>());
  const pressed = useRef<{ last: Point; from: Point; dragged: boolean }>(undefined);

  const draw = (event: PointerEvent<HTMLElement>) => {
    const at = spotOf(event, selection);
    pressed.current = { last: at, from: placeOf(event), dragged: false };
    drawing.press(at);
  };
  const moveView = (event: PointerEvent<HTMLElement>) => {
    const before = [...down.current.values()];
    down.current.set(event.pointerId, placeOf(event));
    const after = [...down.current.values()];
    const frame = frameOf(event);
    changeView((view) => followPointers(view, before, after, frame));
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 && event.button !== MIDDLE_BUTTON) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      down.current.set(event.pointerId, placeOf(event));
      if (down.current.size > 1 && pressed.current) drawing.cancelPress();
      pressed.current = undefined;
      if (down.current.size === 1 && !panning && event.button === 0) draw(event);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!down.current.has(event.pointerId)) return;
      const { current } = pressed;
      if (!current) return moveView(event);
      const at = spotOf(event, selection);
      const place = placeOf(event);
      const travelled = Math.hypot(place.x - current.from.x, place.y - current.from.y);
      current.dragged ||= travelled > TREMBLE;
      drawing.drag(current.last, at);
      current.last = at;
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      down.current.delete(event.pointerId);
      const { current } = pressed;
      pressed.current = undefined;
      if (current) drawing.release(spotOf(event, selection), current.dragged, event.shiftKey);
    },
    onPointerCancel(event: PointerEvent<HTMLElement>) {
      down.current.delete(event.pointerId);
      if (pressed.current) drawing.cancelPress();
      pressed.current = undefined;
    },
  };
}

/** The pixel of the selection under a pointer. */
export function spotOf(event: PointerEvent<HTMLElement>, { width, height }: Mask): Point {
  const box = event.currentTarget.getBoundingClientRect();
  const x = ((event.clientX - box.left) / box.width) * width;
  const y = ((event.clientY - box.top) / box.height) * height;
  return { x: within(x, width), y: within(y, height) };
}

function within(value: number, size: number): number {
  return Math.min(size - 1, Math.max(0, value));
}

function placeOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY };
}

function frameOf({ currentTarget }: PointerEvent<HTMLElement>): DOMRect {
  return (currentTarget.closest('.selection-frame') ?? currentTarget).getBoundingClientRect();
}

/** Keeps under the pointers what was there: one pans, two zoom as well. */
function followPointers(
  view: View,
  before: readonly Point[],
  after: readonly Point[],
  frame: DOMRect,
): View {
  const [from, to] = [middleOf(before), middleOf(after)];
  const panned = panBy(view, {
    x: (to.x - from.x) / frame.width,
    y: (to.y - from.y) / frame.height,
  });
  const [apartBefore, apartAfter] = [spreadOf(before), spreadOf(after)];
  if (apartBefore === 0 || apartAfter === 0) return panned;
  const place = {
    x: (to.x - frame.left) / frame.width,
    y: (to.y - frame.top) / frame.height,
  };
  return zoomAt(panned, apartAfter / apartBefore, place);
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function spreadOf([one, other]: readonly Point[]): number {
  return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
}
