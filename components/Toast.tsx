import { type FocusEvent, useEffect, useState } from 'react';
import { t } from '@/utils/i18n';
import { Button } from './Button';
import './Toast.css';

interface ToastProps {
  words: string;
  onUndo: () => void;
  /** Time is over; `onUndo` is then no longer offered. */
  onEnd: () => void;
}

const SHOWN_MILLISECONDS = 10_000;

/** What just happened, with a way back. Time stands still while pointer or focus rest on it. */
export function Toast({ words, onUndo, onEnd }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onEnd, SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [held, onEnd]);
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setHeld(false);
  };
  return (
    <div
      className="toast"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={leave}
    >
      <span>{words}</span>
      <Button look="quiet" onPress={onUndo}>
        {t('panelUndo')}
      </Button>
    </div>
  );
}
