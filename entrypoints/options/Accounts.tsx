import { t } from '@/utils/i18n';
import { cards } from '@/utils/providers/cards';
import { ProviderAccounts } from './ProviderAccounts';

export function Accounts() {
  const paid = cards.filter((card) => Object.keys(card.account.shape).length > 0);
  return (
    <>
      <p>{t('accountsIntro')}</p>
      {paid.map((card) => (
        <ProviderAccounts key={card.id} card={card} />
      ))}
    </>
  );
}
