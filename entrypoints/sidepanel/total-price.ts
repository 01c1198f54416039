import type { Price } from '@/utils/providers/spec';

/** Beyond a ten-thousandth, sums of amounts only carry rounding noise. */
const DECIMALS = 4;

/** What several submits of the same kind cost together. */
export function totalPrice(price: Price, count: number): Price {
  switch (price.kind) {
    case 'credits':
      return { ...price, credits: price.credits * count };
    case 'money':
      return { ...price, amount: Number((price.amount * count).toFixed(DECIMALS)) };
    default:
      return price;
  }
}
