import { useEffect, useRef } from 'react';
import { Button } from '@/components/Button';
import { ProblemNote } from '@/components/ProblemNote';
import { useAttempt } from '@/components/use-attempt';
import { t } from '@/utils/i18n';
import { sendCommand } from '@/utils/send-command';
import type { Account } from '@/utils/store/rows';

interface RemoveAccountProps {
  account: Account;
  onRemoved: () => void;
  onKeep: () => void;
}

/** Asks once, in place of the account's own row, before its key is gone for good. */
export function RemoveAccount({ account, onRemoved, onKeep }: RemoveAccountProps) {
  const { busy, problem, start } = useAttempt();
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  const remove = async () => {
    await sendCommand('remove-account', { accountId: account.id });
    onRemoved();
  };
  return (
    <li>
      <p ref={question} tabIndex={-1}>
        {t('accountsRemoveAsk', account.label)}
      </p>
      <div className="row">
        <Button look="danger" disabled={busy} onPress={() => start(remove)}>
          {t('accountsRemoveYes')}
        </Button>
        <Button look="quiet" onPress={onKeep}>
          {t('accountsKeep')}
        </Button>
      </div>
      {problem && <ProblemNote problem={problem} />}
    </li>
  );
}
