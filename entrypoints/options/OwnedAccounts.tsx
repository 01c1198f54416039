import { useLiveQuery } from 'dexie-react-hooks';
import { Fragment, useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { localized, t } from '@/utils/i18n';
import { database } from '@/utils/store/database';
import { AccountForm } from './AccountForm';
import type { AccountOwner } from './account-owner';
import { SavedAccount } from './SavedAccount';
import './OwnedAccounts.css';

/** One provider or host: what it is, what to know before giving it a key, and the accounts kept for it. */
export function OwnedAccounts({ owner }: { owner: AccountOwner }) {
  const accounts = useLiveQuery(
    () => database.accounts.where('providerId').equals(owner.id).sortBy('createdAt'),
    [owner.id],
  );
  const [adding, setAdding] = useState(false);
  const [notice, setNotice] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const finish = (told?: string) => {
    setAdding(false);
    setNotice(told);
    heading.current?.focus();
  };
  return (
    <article className="options-card" aria-labelledby={`${owner.id}-heading`}>
      <header className="provider-header">
        {owner.logo && <img src={owner.logo} width={40} height={40} alt="" />}
        <h3 id={`${owner.id}-heading`} ref={heading} tabIndex={-1}>
          {owner.label}
        </h3>
      </header>
      <p>{localized(owner.description)}</p>
      <Facts facts={owner.facts} />
      {accounts && accounts.length > 0 && (
        <ul className="options-list">
          {accounts.map((account) => (
            <SavedAccount
              key={account.id}
              account={account}
              owner={owner}
              onRemoved={() => finish(t('accountsRemoved', account.label))}
            />
          ))}
        </ul>
      )}
      <p className="provider-notice" role="status">
        {notice}
      </p>
      {adding ? (
        <AccountForm
          owner={owner}
          onSaved={() => finish(t('accountsSaved'))}
          onCancel={() => finish()}
        />
      ) : (
        <div className="row">
          <Button
            onPress={() => {
              setNotice(undefined);
              setAdding(true);
            }}
          >
            {t('accountsAdd', owner.label)}
          </Button>
          {owner.keyPage && (
            <OutsideLink to={owner.keyPage} words={t('accountsKeyPage', owner.label)} />
          )}
          {owner.dashboard && (
            <OutsideLink to={owner.dashboard} words={t('accountsDashboard', owner.label)} />
          )}
        </div>
      )}
    </article>
  );
}

function Facts({ facts }: Pick<AccountOwner, 'facts'>) {
  return (
    <dl className="provider-hosts small">
      {facts.map(([title, text]) => (
        <Fragment key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function OutsideLink({ to, words }: { to: string; words: string }) {
  return (
    <a href={to} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
