import type { ReactNode } from 'react';
import { withShortcut } from './shortcut-words';
import './Button.css';

interface ButtonProps {
  children: ReactNode;
  /** Not needed where `type` is `submit`. */
  onPress?: () => void;
  /** `main`: the one thing to do here. `quiet`: no border. `danger`: takes something away. */
  look?: 'main' | 'plain' | 'quiet' | 'danger';
  disabled?: boolean;
  /** Accessible name, where the visible content is only an icon. */
  label?: string;
  /** A key that does the same, as `aria-keyshortcuts` has it; shown when pointed at. */
  shortcut?: string;
  /** For toggles. */
  pressed?: boolean;
  type?: 'button' | 'submit';
  /** Id of words about it, e.g. why it is disabled. */
  describedBy?: string;
}

export function Button({
  children,
  onPress,
  look = 'plain',
  disabled = false,
  label,
  shortcut,
  pressed,
  type = 'button',
  describedBy,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={`button button-${look}`}
      disabled={disabled}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-pressed={pressed}
      aria-describedby={describedBy}
      title={withShortcut(label, shortcut)}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
