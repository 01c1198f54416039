import { useState } from 'react';

/** A value whose changes can be taken back and done again. */
export interface Undoable<Value> {
  value: Value;
  set: (value: Value) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
}

const KEPT_STEPS = 50;

export function useUndoable<Value>(first: Value): Undoable<Value> {
  const [{ past, value, future }, move] = useState({
    past: [] as readonly Value[],
    value: first,
    future: [] as readonly Value[],
  });
  const last = past.at(-1);
  const [next] = future;
  return {
    value,
    set: (wanted) => move({ past: [...past, value].slice(-KEPT_STEPS), value: wanted, future: [] }),
    undo() {
      if (last !== undefined)
        move({ past: past.slice(0, -1), value: last, future: [value, ...future] });
    },
    redo() {
      if (next !== undefined)
        move({ past: [...past, value], value: next, future: future.slice(1) });
    },
    canUndo: last !== undefined,
    canRedo: next !== undefined,
  };
}
