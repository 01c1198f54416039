import { useState } from 'react';
import type { Handles } from '@/utils/studio/camera/handles';
import type { Calibration, Opening, Point } from '@/utils/studio/space';
import {
  addOpening,
  type DotName,
  defaultOpening,
  dragDot,
  type Editing,
  releaseDot,
  removeOpening,
  setCeilingHeight,
  setCorner,
  setOpeningKind,
  startEditing,
} from './corner-editing';

/** What a person has done with a photo's corner, and everything that they may do. */
export interface Corner {
  editing: Editing;
  /** The point in the magnifier. */
  selected: DotName;
  /** Points that were moved by now. */
  moved: ReadonlySet<DotName>;
  select: (name: DotName) => void;
  take: (name: DotName) => void;
  move: (name: DotName, to: Point) => void;
  release: () => void;
  setHeight: (metres: number) => void;
  setCorner: (corner: Handles['corner']) => void;
  draw: (from: Point, to: Point) => void;
  addDefault: () => void;
  setKind: (index: number, kind: Opening['kind']) => void;
  remove: (index: number) => void;
  startOver: (calibration: Calibration) => void;
}

interface State {
  editing: Editing;
  /** When the point in hand was taken. */
  taken?: Editing;
  selected: DotName;
  moved: ReadonlySet<DotName>;
}

const begin = (first: Calibration): State => ({
  editing: startEditing(first),
  selected: 'floor',
  moved: new Set(),
});

export function useCorner(first: Calibration): Corner {
  const [{ editing, selected, moved }, change] = useState(() => begin(first));
  const edit = (make: (editing: Editing) => Editing) =>
    change((state) => ({ ...state, editing: make(state.editing) }));
  const add = (rectangle: { from: Point; to: Point }) => edit((now) => addOpening(now, rectangle));
  return {
    editing,
    selected,
    moved,
    select: (name) => change((state) => ({ ...state, selected: name })),
    take: (name) => change((state) => ({ ...state, selected: name, taken: state.editing })),
    move: (name, to) => change((state) => movedTo(state, name, to)),
    release: () =>
      change((state) => ({ ...state, taken: undefined, editing: releaseDot(state.editing) })),
    setHeight: (metres) => edit((now) => setCeilingHeight(now, metres)),
    setCorner: (corner) => edit((now) => setCorner(now, corner)),
    draw: (from, to) => add({ from, to }),
    addDefault: () => add(defaultOpening(editing)),
    setKind: (index, kind) => edit((now) => setOpeningKind(now, index, kind)),
    remove: (index) => edit((now) => removeOpening(now, index)),
    startOver: (calibration) => change(() => begin(calibration)),
  };
}

function movedTo(state: State, name: DotName, to: Point): State {
  const { taken, editing, moved } = state;
  const dragged = dragDot(taken ?? editing, editing, name, to);
  return { ...state, editing: dragged, moved: new Set([...moved, name]) };
}
