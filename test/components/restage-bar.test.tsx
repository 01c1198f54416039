// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { priceWords } from '@/components/price-words';
import { RestageBar } from '@/components/RestageBar';

afterEach(cleanup);

describe('the price on the button', () => {
  it.each([
    ['Restage · free, on this device', priceWords({ kind: 'free' }, true)],
    ['Restage · free', priceWords({ kind: 'free' }, false)],
    ['Restage · 1 credit', priceWords({ kind: 'credits', credits: 1 }, false)],
    ['Restage · 3 credits', priceWords({ kind: 'credits', credits: 3 }, false)],
    ['Restage · 0.02 USD', priceWords({ kind: 'money', amount: 0.02, currency: 'USD' }, false)],
    ['Restage · 0.0047 EUR', priceWords({ kind: 'money', amount: 0.0047, currency: 'EUR' }, false)],
    ['Restage · price not known', priceWords({ kind: 'unknown' }, false)],
  ])('reads "%s"', (name, price) => {
    render(<RestageBar price={price} onRestage={() => {}} />);
    expect(screen.getByRole('button').textContent).toBe(name);
  });
});

describe('RestageBar', () => {
  it('says why it cannot be pressed, and is not pressed', async () => {
    const restage = vi.fn();
    render(<RestageBar price="free" missing="Choose a style first." onRestage={restage} />);
    const button = screen.getByRole('button', { name: /^Restage/ });
    expect(button).toHaveProperty('disabled', true);
    const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe('Choose a style first.');
    await userEvent.click(button);
    expect(restage).not.toHaveBeenCalled();
  });

  it('starts on a press', async () => {
    const restage = vi.fn();
    render(<RestageBar price="free" onRestage={restage} />);
    await userEvent.click(screen.getByRole('button', { name: 'Restage · free' }));
    expect(restage).toHaveBeenCalledOnce();
  });
});
