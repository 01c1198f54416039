import { t } from '@/utils/i18n';
import { cards } from '@/utils/providers/cards';
import { ownerOfCard } from './account-owner';
import { OwnedAccounts } from './OwnedAccounts';

export function Accounts() {
  const paid = cards.filter((card) => Object.keys(card.account.shape).length > 0);
  return (
    <>
      <p>{t('accountsIntro')}</p>
      {paid.map((card) => (
        <OwnedAccounts key={card.id} owner={ownerOfCard(card)} />
      ))}
    </>
  );
}
