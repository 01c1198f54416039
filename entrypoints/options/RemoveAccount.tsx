import { useEffect, useRef } from 'react';
import { Button } from '@/components/Button';
import { ProblemNote } from '@/components/ProblemNote';
import { useAttempt } from '@/components/use-attempt';
import { t } from '@/utils/i18n';
import { sendCommand } from '@/utils/send-command';
import type { Account } from '@/utils/store/rows';
import './RemoveAccount.css';

interface RemoveAccountProps {
  account: Account;
  onRemoved: () => void;
  onKeep: () => void;
}

/** Asks once before a key is gone for good. */
export function RemoveAccount({ account, onRemoved, onKeep }: RemoveAccountProps) {
  const { busy, problem, start } = useAttempt();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const remove = async () => {
    await sendCommand('remove-account', { accountId: account.id });
    // Focus can't leave an open dialog.
    dialog.current?.close();
    onRemoved();
  };
  return (
    <dialog ref={dialog} className="remove-account" aria-labelledby="remove-title" onClose={onKeep}>
      <div className="stack">
        <h3 id="remove-title">{t('accountsRemoveAsk', account.label)}</h3>
        <p>{t('accountsRemoveHelp')}</p>
        {problem && <ProblemNote problem={problem} />}
        <div className="row">
          <Button onPress={() => dialog.current?.close()}>{t('accountsKeep')}</Button>
          <Button look="danger" disabled={busy} onPress={() => start(remove)}>
            {t('accountsRemoveYes')}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
