import { useEffect, useRef, useState } from 'react';
import { t } from '@/utils/i18n';
import './ConfirmSpend.css';

interface ConfirmSpendProps {
  /** On the first button. */
  ask: string;
  warning: string;
  /** On the second button, the one that spends. */
  confirm: string;
  onConfirm: () => void;
}

/** A double click must not fall through to the second button. */
const GUARD_MILLISECONDS = 400;

/** Spending that needs two separate clicks. */
export function ConfirmSpend({ ask, warning, confirm, onConfirm }: ConfirmSpendProps) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" className="button button-plain" onClick={() => setAsked(true)}>
        {ask}
      </button>
    );
  }
  const decide = () => {
    setAsked(false);
    onConfirm();
  };
  return (
    <fieldset className="confirm">
      <legend className="visually-hidden">{ask}</legend>
      <p>{warning}</p>
      <GuardedButton onPress={decide}>{confirm}</GuardedButton>
      <button type="button" className="button button-plain" onClick={() => setAsked(false)}>
        {t('jobKeep')}
      </button>
    </fieldset>
  );
}

/** Takes the focus of the button it stands in for, once it can be pressed. */
function GuardedButton({ children, onPress }: { children: string; onPress: () => void }) {
  const [ready, setReady] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), GUARD_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (ready) button.current?.focus();
  }, [ready]);
  return (
    <button
      type="button"
      ref={button}
      className="button button-danger"
      disabled={!ready}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
