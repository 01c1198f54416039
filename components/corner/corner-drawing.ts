import type { Point } from '@/utils/studio/space';

/** What is drawn over a photo to show how a room was understood: pixels of a picture of this size. */
export interface CornerDrawing {
  width: number;
  height: number;
  /** Lines on the floor. */
  grid: readonly (readonly [from: Point, to: Point])[];
  /** Where walls meet floor, ceiling and each other. */
  edges: readonly (readonly [from: Point, to: Point])[];
  /** Outlines of windows and doors. */
  openings: readonly (readonly Point[])[];
  /** Whether the point in hand makes a room; the rest is what fitted last. */
  fits: boolean;
}

/** A point that can be moved. */
export interface CornerDot<Name extends string = string> {
  name: Name;
  label: string;
  at: Point;
  /** `corner`: the one to begin with. */
  look: 'corner' | 'edge' | 'opening';
}
