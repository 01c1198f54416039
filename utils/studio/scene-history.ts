import type { Scene } from './scene';

/** Scenes to go back and forth between. */
export interface SceneHistory {
  /** Oldest first. */
  past: readonly Scene[];
  present: Scene;
  /** Next first. */
  future: readonly Scene[];
}

/** Steps that can be taken back. */
const LONGEST = 100;

export const startHistory = (present: Scene): SceneHistory => ({ past: [], present, future: [] });

/** Goes on to another scene; what was undone before is forgotten. */
export function goOn({ past, present }: SceneHistory, next: Scene): SceneHistory {
  if (next === present) return { past, present, future: [] };
  return { past: [...past, present].slice(-LONGEST), present: next, future: [] };
}

/** One step back; the same where there is none. */
export function undo(history: SceneHistory): SceneHistory {
  const previous = history.past.at(-1);
  if (!previous) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
  };
}

/** One step forth again; the same where there is none. */
export function redo(history: SceneHistory): SceneHistory {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future };
}
