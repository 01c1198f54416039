import { t } from '@/utils/i18n';
import type { Price } from '@/utils/providers/spec';

/**
 * A price as it stands on buttons and bills.
 * @param onDevice nothing leaves the machine
 */
export function priceWords(price: Price, onDevice: boolean): string {
  switch (price.kind) {
    case 'free':
      return t(onDevice ? 'priceFreeHere' : 'priceFree');
    case 'credits':
      return price.credits === 1 ? t('priceOneCredit') : t('priceCredits', price.credits);
    case 'money':
      return t('priceMoney', amountWords(price.amount), price.currency);
    case 'unknown':
      return t('priceUnknown');
  }
}

/** Two decimals at least; fractions of a cent are real prices here. */
function amountWords(amount: number): string {
  return amount.toLocaleString(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 4 });
}
