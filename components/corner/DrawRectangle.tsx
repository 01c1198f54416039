import { type PointerEvent, useState } from 'react';
import type { Point } from '@/utils/studio/space';

interface DrawRectangleProps {
  /** Of the frame, in pixels of the photo. */
  left: number;
  top: number;
  width: number;
  /** Two opposite corners: upper left, lower right. */
  onDraw: (from: Point, to: Point) => void;
}

/** CSS pixels; less is a slip. */
const SMALLEST = 8;

/** Lies over the photo while a rectangle is drawn. */
export function DrawRectangle({ left, top, width, onDraw }: DrawRectangleProps) {
  const [drawn, setDrawn] = useState<{ from: Point; to: Point }>();
  const move = (event: PointerEvent<HTMLElement>) => {
    if (drawn) setDrawn({ ...drawn, to: placeOf(event) });
  };
  const end = ({ currentTarget }: PointerEvent<HTMLElement>) => {
    setDrawn(undefined);
    if (!drawn) return;
    const box = boxOf(drawn.from, drawn.to);
    if (box.width < SMALLEST || box.height < SMALLEST) return;
    const units = width / currentTarget.getBoundingClientRect().width;
    const toPhoto = (x: number, y: number) => ({ x: left + x * units, y: top + y * units });
    onDraw(toPhoto(box.left, box.top), toPhoto(box.left + box.width, box.top + box.height));
  };
  return (
    <div
      className="corner-draw"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrawn({ from: placeOf(event), to: placeOf(event) });
      }}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => setDrawn(undefined)}
    >
      {drawn && <span className="corner-drawn" style={boxOf(drawn.from, drawn.to)} />}
    </div>
  );
}

function placeOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Point {
  const box = currentTarget.getBoundingClientRect();
  return { x: clientX - box.left, y: clientY - box.top };
}

const boxOf = (from: Point, to: Point) => ({
  left: Math.min(from.x, to.x),
  top: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
});
