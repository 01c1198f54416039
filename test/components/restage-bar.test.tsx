// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { priceWords } from '@/components/price-words';
import { RestageBar } from '@/components/RestageBar';
import type { Price } from '@/utils/providers/spec';

afterEach(cleanup);

describe('the price on the button', () => {
  it.each<[string, Price, boolean]>([
    ['Restage · free, on this device', { kind: 'free' }, true],
    ['Restage · free', { kind: 'free' }, false],
    ['Restage · 1 credit', { kind: 'credits', credits: 1 }, false],
    ['Restage · 3 credits', { kind: 'credits', credits: 3 }, false],
    ['Restage · 0.02 USD', { kind: 'money', amount: 0.02, currency: 'USD' }, false],
    ['Restage · 0.0047 EUR', { kind: 'money', amount: 0.0047, currency: 'EUR' }, false],
    ['Restage · price not known', { kind: 'unknown' }, false],
  ])('reads "%s"', (name, price, onDevice) => {
    render(<RestageBar price={priceWords(price, onDevice)} onRestage={() => {}} />);
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
