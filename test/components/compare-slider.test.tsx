// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CompareSlider } from '@/components/CompareSlider';

afterEach(cleanup);

function show() {
  render(
    <CompareSlider
      beforeUrl="blob:before"
      afterUrl="blob:after"
      beforeAlt="Before: a room"
      afterAlt="After: Japandi, virtually restaged"
      width={300}
      height={200}
    />,
  );
  return screen.getByRole('slider', { name: 'Divider between before and after' });
}

const press = (slider: HTMLElement, key: string) => {
  fireEvent.keyDown(slider, { key });
  return slider.getAttribute('aria-valuenow');
};

describe('CompareSlider', () => {
  it('can be focused and starts in the middle', () => {
    const slider = show();
    expect(slider.tabIndex).toBe(0);
    expect(slider.getAttribute('aria-valuenow')).toBe('50');
  });

  it('moves by arrow, page, Home and End keys, and stops at the ends', () => {
    const slider = show();
    expect(press(slider, 'ArrowRight')).toBe('55');
    expect(press(slider, 'ArrowLeft')).toBe('50');
    expect(press(slider, 'PageUp')).toBe('70');
    expect(press(slider, 'PageDown')).toBe('50');
    expect(press(slider, 'End')).toBe('100');
    expect(press(slider, 'ArrowRight')).toBe('100');
    expect(press(slider, 'Home')).toBe('0');
  });

  it('leaves other keys to the page', () => {
    const slider = show();
    expect(fireEvent.keyDown(slider, { key: 'a' })).toBe(true);
    expect(fireEvent.keyDown(slider, { key: 'Home' })).toBe(false);
  });

  it('describes both pictures', () => {
    show();
    expect(screen.getByRole('img', { name: 'Before: a room' })).toBeDefined();
    expect(screen.getByRole('img', { name: /virtually restaged/ })).toBeDefined();
  });
});
