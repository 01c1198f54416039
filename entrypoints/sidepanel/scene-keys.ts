import type { Way } from './scene-place';

/** What can be done with the piece in hand. */
export type PieceAction =
  | { do: 'move'; way: Way; metres: number }
  | { do: 'turn'; degrees: number }
  | { do: 'remove' | 'duplicate' | 'swap' };

/** The same, and what can be done with the scene. */
export type SceneAction =
  | PieceAction
  | { do: 'undo' }
  | { do: 'redo' }
  /** Takes the piece some steps on in hand. */
  | { do: 'choose'; step: number };

/** Metres that one press moves, and with Shift. */
export const STEP = { short: 0.05, long: 0.25 };
/** Degrees that one press turns. */
export const TURN = 15;

const ways: Record<string, Way> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'away',
  ArrowDown: 'nearer',
};

const others: Record<string, SceneAction> = {
  '[': { do: 'turn', degrees: TURN },
  ']': { do: 'turn', degrees: -TURN },
  Delete: { do: 'remove' },
  Backspace: { do: 'remove' },
  PageDown: { do: 'choose', step: 1 },
  PageUp: { do: 'choose', step: -1 },
  End: { do: 'choose', step: Number.POSITIVE_INFINITY },
  Home: { do: 'choose', step: Number.NEGATIVE_INFINITY },
};

interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** What a key asks for on the photo or in the list of pieces. */
export function readSceneKey(event: PressedKey): SceneAction | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey || metaKey) return readStep(key.toLowerCase(), shiftKey);
  if (altKey) return undefined;
  const way = Object.hasOwn(ways, key) ? ways[key] : undefined;
  if (way) return { do: 'move', way, metres: shiftKey ? STEP.long : STEP.short };
  return Object.hasOwn(others, key) ? others[key] : undefined;
}

function readStep(key: string, shift: boolean): SceneAction | undefined {
  if (key === 'y') return { do: 'redo' };
  if (key === 'd') return { do: 'duplicate' };
  return key === 'z' ? { do: shift ? 'redo' : 'undo' } : undefined;
}
