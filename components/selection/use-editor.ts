import { useState } from 'react';
import type { Mask } from '@/utils/restyle/pixels';
import type { Tool } from './editor-keys';
import {
  distance,
  emptySelection,
  invertSelection,
  isChosen,
  type Point,
  type SelectionTools,
  stroke,
} from './selection';
import { fillPolygon, rectangleBetween } from './shapes';
import { useUndoable } from './use-undoable';

/** A selection being made, and what changes it. Every change is one step to undo. */
export interface Editor {
  /** As it is shown: a stroke on its way is part of it. */
  selection: Mask;
  tool: Tool;
  setTool: (tool: Tool) => void;
  /** Shapes take away instead of adding. */
  takingAway: boolean;
  setTakingAway: (takingAway: boolean) => void;
  /** Of the brush, in pixels of the selection. */
  radius: number;
  setRadius: (radius: number) => void;
  /** Corners so far of a rectangle or polygon that isn't closed. */
  corners: readonly Point[];
  canClose: boolean;
  /** Fills the open polygon. */
  close: () => void;
  press: (at: Point) => void;
  drag: (from: Point, to: Point) => void;
  /** @param dragged the pointer travelled since it was pressed */
  release: (at: Point, dragged: boolean, takeAway: boolean) => void;
  /** The press was no drawing after all. */
  cancelPress: () => void;
  /** What a press and release do, for the keyboard. */
  act: (at: Point, takeAway: boolean) => void;
  cancelShape: () => void;
  clear: () => void;
  invert: () => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
}

export const smallestRadius = 2;
export const largestRadius = 64;
const FIRST_RADIUS = 14;
/** Part of the photo's longer side within which two spots are meant to be the same. */
const SAME_SPOT = 0.02;

/** @param scale of the view: the more is enlarged, the nearer are spots that are meant to be one */
export function useEditor(first: Mask, tools: SelectionTools, scale: number): Editor {
  const steps = useUndoable(first);
  const { value, set } = steps;
  /** A stroke on its way; one stroke is one step to undo. */
  const [draft, setDraft] = useState<Mask>();
  const [tool, setTool] = useState<Tool>('tap');
  const [radius, setRadius] = useState(FIRST_RADIUS);
  const [takingAway, setTakingAway] = useState(false);
  const [corners, setCorners] = useState<readonly Point[]>([]);
  const [start] = corners;
  const last = corners.at(-1);
  const near = (one: Point, other: Point) =>
    distance(one, other) < (SAME_SPOT * Math.max(value.width, value.height)) / scale;

  const paint = (from: Point, to: Point) =>
    setDraft(stroke(tools, draft ?? value, [from, to], radius, tool === 'brush'));
  const fill = (shape: readonly Point[], takeAway: boolean) => {
    set(fillPolygon(value, shape, takeAway === takingAway));
    setCorners([]);
  };
  const addCorner = (at: Point, takeAway: boolean) => {
    const closes = start && last && (near(start, at) || near(last, at));
    if (!closes) setCorners([...corners, at]);
    else if (corners.length > 2) fill(corners, takeAway);
  };
  const setSecond = (at: Point, takeAway: boolean) => {
    if (!start) setCorners([at]);
    else if (!near(start, at)) fill(rectangleBetween(start, at), takeAway);
  };
  const choose = (wanted: Tool) => {
    setTool(wanted);
    setCorners([]);
  };
  return {
    selection: draft ?? value,
    ...{ tool, setTool: choose, takingAway, setTakingAway, corners },
    radius,
    setRadius: (wanted) => setRadius(Math.min(largestRadius, Math.max(smallestRadius, wanted))),
    canClose: tool === 'polygon' && corners.length > 2,
    close: () => fill(corners, false),
    press(at) {
      if (tool === 'brush' || tool === 'eraser') paint(at, at);
      if (tool === 'rectangle' && !start) setCorners([at]);
    },
    drag(from, to) {
      if (draft) paint(from, to);
    },
    release(at, dragged, takeAway) {
      if (draft) set(draft);
      setDraft(undefined);
      if (tool === 'rectangle') setSecond(at, takeAway);
      else if (dragged) return;
      else if (tool === 'tap') set(tools.tap(value, at, !isChosen(value, at)));
      else if (tool === 'polygon') addCorner(at, takeAway);
    },
    cancelPress() {
      setDraft(undefined);
      if (tool === 'rectangle') setCorners([]);
    },
    act(at, takeAway) {
      if (tool === 'tap') set(tools.tap(value, at, !takeAway));
      if (tool === 'brush') set(tools.brush(value, at, radius, !takeAway));
      if (tool === 'eraser') set(tools.brush(value, at, radius, false));
      if (tool === 'rectangle') setSecond(at, takeAway);
      if (tool === 'polygon') addCorner(at, takeAway);
    },
    cancelShape: () => setCorners([]),
    clear: () => set(emptySelection(value)),
    invert: () => set(invertSelection(value)),
    undo: () => (last ? setCorners(corners.slice(0, -1)) : steps.undo()),
    redo: steps.redo,
    canUndo: steps.canUndo || last !== undefined,
    canRedo: steps.canRedo && !last,
  };
}
