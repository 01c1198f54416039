import type { IconName } from '@/components/icons/Icon';
import type { MessageKey } from '@/utils/lib/words';

export type Tool = 'tap' | 'brush' | 'eraser' | 'rectangle' | 'polygon' | 'move';

/** What can be done beside drawing, each by a button and by a key. */
export type EditorAction =
  | 'undo'
  | 'redo'
  | 'invert'
  | 'clear'
  | 'take-away'
  | 'zoom-in'
  | 'zoom-out'
  | 'whole'
  | 'smaller'
  | 'larger'
  | 'close'
  | 'cancel';

/** Each tool with the key that takes it. */
export const tools: readonly { id: Tool; label: MessageKey; icon: IconName; shortcut: string }[] = [
  { id: 'tap', label: 'selectionTap', icon: 'tap', shortcut: 'T' },
  { id: 'brush', label: 'selectionBrush', icon: 'brush', shortcut: 'B' },
  { id: 'eraser', label: 'selectionEraser', icon: 'eraser', shortcut: 'E' },
  { id: 'rectangle', label: 'selectionRectangle', icon: 'rectangle', shortcut: 'R' },
  { id: 'polygon', label: 'selectionPolygon', icon: 'polygon', shortcut: 'P' },
  { id: 'move', label: 'selectionMove', icon: 'move', shortcut: 'M' },
];

const actionKeys: Record<string, EditorAction> = {
  i: 'invert',
  Delete: 'clear',
  x: 'take-away',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'whole',
  '[': 'smaller',
  ']': 'larger',
  c: 'close',
  Escape: 'cancel',
  Backspace: 'undo',
};

interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** What a key asks for, wherever in the editor the focus is. */
export function readKey(event: PressedKey): { tool: Tool } | { action: EditorAction } | undefined {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) return readStep(key, event.shiftKey);
  if (event.altKey) return undefined;
  const tool = tools.find(({ shortcut }) => shortcut.toLowerCase() === key);
  if (tool) return { tool: tool.id };
  const action = Object.hasOwn(actionKeys, key) ? actionKeys[key] : undefined;
  return action && { action };
}

function readStep(key: string, shift: boolean): { action: EditorAction } | undefined {
  if (key === 'y') return { action: 'redo' };
  return key === 'z' ? { action: shift ? 'redo' : 'undo' } : undefined;
}
