import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { localized, t } from '@/utils/i18n';
import { logoUrl } from '@/utils/providers/logos';
import type { ProviderCard } from '@/utils/providers/spec';
import { database } from '@/utils/store/database';
import { AccountForm } from './AccountForm';
import { hostNames } from './host-names';
import { SavedAccount } from './SavedAccount';
import './ProviderAccounts.css';

/** One provider: what it is, where a key of it may go, and the accounts kept for it. */
export function ProviderAccounts({ card }: { card: ProviderCard }) {
  const accounts = useLiveQuery(
    () => database.accounts.where('providerId').equals(card.id).sortBy('createdAt'),
    [card.id],
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
    <article className="options-card" aria-labelledby={`${card.id}-heading`}>
      <header className="provider-header">
        <img src={logoUrl(card.id)} width={40} height={40} alt="" />
        <h3 id={`${card.id}-heading`} ref={heading} tabIndex={-1}>
          {card.label}
        </h3>
      </header>
      <p>{localized(card.description)}</p>
      <ProviderHosts card={card} />
      {accounts && accounts.length > 0 && (
        <ul className="options-list">
          {accounts.map((account) => (
            <SavedAccount
              key={account.id}
              account={account}
              card={card}
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
          card={card}
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
            {t('accountsAdd', card.label)}
          </Button>
          {card.keyPage && (
            <a href={card.keyPage} target="_blank" rel="noreferrer">
              {t('accountsKeyPage', card.label)}
            </a>
          )}
        </div>
      )}
    </article>
  );
}

function ProviderHosts({ card }: { card: ProviderCard }) {
  return (
    <dl className="provider-hosts small">
      <dt>{t('accountsKeyHosts')}</dt>
      <dd>{hostNames(card.hosts.api)}</dd>
      {card.hosts.results.length > 0 && (
        <>
          <dt>{t('accountsResultHosts')}</dt>
          <dd>{hostNames(card.hosts.results)}</dd>
        </>
      )}
    </dl>
  );
}
