import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { ProblemNote } from '@/components/ProblemNote';
import { useAttempt } from '@/components/use-attempt';
import { t } from '@/utils/i18n';
import { sendCommand } from '@/utils/send-command';
import type { Account } from '@/utils/store/rows';
import type { AccountOwner } from './account-owner';
import { askAccess } from './ask-access';
import { RemoveAccount } from './RemoveAccount';

interface SavedAccountProps {
  account: Account;
  owner: AccountOwner;
  onRemoved: () => void;
}

/** A kept account: told apart by its label and the end of its key, never shown in full. */
export function SavedAccount({ account, owner, onRemoved }: SavedAccountProps) {
  const [credits, setCredits] = useState<string>();
  const [removing, setRemoving] = useState(false);
  const { busy, problem, start } = useAttempt();
  const test = async () => {
    setCredits(undefined);
    await askAccess(owner, {});
    const reply = await sendCommand('check-account', { accountId: account.id });
    setCredits(reply.credits);
  };
  return (
    <li>
      <div>
        <strong>{account.label}</strong>
        <p className="muted small">{describeAccount(account)}</p>
      </div>
      <div className="row">
        {owner.credits && (
          <Button
            label={t('accountsTestNamed', account.label)}
            disabled={busy}
            onPress={() => start(test)}
          >
            {t('accountsTest')}
          </Button>
        )}
        <Button
          look="quiet"
          label={t('accountsRemoveNamed', account.label)}
          onPress={() => setRemoving(true)}
        >
          {t('accountsRemove')}
        </Button>
      </div>
      <div className="account-outcome" role="status">
        {busy && t('accountsTesting', owner.label)}
        {credits && t('accountsCredits', credits)}
      </div>
      {problem && <ProblemNote problem={problem} />}
      {removing && (
        <RemoveAccount account={account} onRemoved={onRemoved} onKeep={() => setRemoving(false)} />
      )}
    </li>
  );
}

function describeAccount({ createdAt, hint }: Account): string {
  const date = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { dateStyle: 'medium' });
  const added = date.format(createdAt);
  return hint ? t('accountsKeyAdded', `…${hint}`, added) : t('accountsAdded', added);
}
