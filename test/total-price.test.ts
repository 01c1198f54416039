import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalPrice } from '@/entrypoints/sidepanel/total-price';

const count = fc.integer({ min: 1, max: 100 });

describe('the price of a whole listing', () => {
  it('stays free, and stays unknown', () => {
    expect(totalPrice({ kind: 'free' }, 6)).toEqual({ kind: 'free' });
    expect(totalPrice({ kind: 'unknown' }, 6)).toEqual({ kind: 'unknown' });
  });

  it('is the sum of what each photo costs', () => {
    fc.assert(
      fc.property(count, fc.nat({ max: 500 }), (photos, credits) => {
        const total = totalPrice({ kind: 'credits', credits }, photos);
        expect(total).toEqual({ kind: 'credits', credits: credits * photos });
      }),
    );
    fc.assert(
      fc.property(count, fc.nat({ max: 99_999 }), (photos, tenThousandths) => {
        const price = { kind: 'money' as const, amount: tenThousandths / 10_000, currency: 'USD' };
        const amount = (tenThousandths * photos) / 10_000;
        expect(totalPrice(price, photos)).toEqual({ ...price, amount });
      }),
    );
  });
});
