/** "Undo (Ctrl+Z)". @param shortcut as `aria-keyshortcuts` has it */
export function withShortcut(label: string | undefined, shortcut: string | undefined) {
  const key = shortcut?.replace('Control', 'Ctrl');
  return [label, key && `(${key})`].filter(Boolean).join(' ') || undefined;
}
