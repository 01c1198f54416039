import { hostCards } from '@/utils/hosts/cards';
import { localized, t } from '@/utils/i18n';
import { ownerOfHost } from './account-owner';
import { OwnedAccounts } from './OwnedAccounts';

/** Hosts with accounts of their own; one that uses a provider's account needs nothing here. */
export function Hosts() {
  const own = hostCards.filter((host) => host.provider === undefined);
  return (
    <>
      <p>{t('hostsIntro')}</p>
      {own.map((host) => (
        <OwnedAccounts key={host.id} owner={ownerOfHost(host, localized(host.publicity))} />
      ))}
    </>
  );
}
