// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toast } from '@/components/Toast';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));

function show() {
  const callbacks = { onUndo: vi.fn(), onEnd: vi.fn() };
  render(<Toast words="Japandi deleted" {...callbacks} />);
  return callbacks;
}

describe('Toast', () => {
  it('is read out and offers the way back', () => {
    const { onUndo } = show();
    expect(screen.getByRole('status').textContent).toContain('Japandi deleted');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('goes after ten seconds', () => {
    const { onEnd } = show();
    pass(9.9);
    expect(onEnd).not.toHaveBeenCalled();
    pass(0.2);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('stays while it has the focus', () => {
    const { onEnd } = show();
    pass(9);
    act(() => screen.getByRole('button').focus());
    pass(60);
    expect(onEnd).not.toHaveBeenCalled();
    act(() => screen.getByRole('button').blur());
    pass(10);
    expect(onEnd).toHaveBeenCalledOnce();
  });
});
