// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StylePicker } from '@/components/StylePicker';
import type { Style } from '@/utils/styles/spec';

afterEach(cleanup);

const palette: Style['palette'] = ['#eeeeee', '#aa8866', '#225544', '#cccccc', '#333333'];
const tone: Style['tone'] = {
  wall: '#eeeeee',
  accent: '#225544',
  floor: '#aa8866',
  warmth: 0,
  contrast: 0,
  saturation: 0,
  lift: 0,
};

function makeStyles(count: number): Style[] {
  return Array.from({ length: count }, (_, place) => ({
    id: `look-${place}`,
    label: { en: `Look ${place}` },
    description: { en: place === 3 ? 'Old wood and stone.' : 'Plain.' },
    words: 'a chair',
    palette,
    tone,
    order: place,
  }));
}

function Picker({ count, onChoose }: { count: number; onChoose?: (id: string) => void }) {
  const [value, setValue] = useState<string>();
  const choose = (id: string) => {
    setValue(id);
    onChoose?.(id);
  };
  return <StylePicker styles={makeStyles(count)} value={value} onChange={choose} />;
}

describe('StylePicker', () => {
  it('is a radio group named "Style" whose radios are named by their style alone', () => {
    render(<Picker count={4} />);
    expect(screen.getByRole('radiogroup', { name: 'Style' })).toBeDefined();
    expect(
      screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent),
    ).toEqual(['Look 0', 'Look 1', 'Look 2', 'Look 3']);
    expect(screen.getByRole('radio', { name: 'Look 2' })).toBeDefined();
  });

  it('tells what the chosen style feels like', async () => {
    const chosen = vi.fn();
    render(<Picker count={4} onChoose={chosen} />);
    expect(screen.queryByText('Old wood and stone.')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Look 3' }));
    expect(chosen).toHaveBeenCalledExactlyOnceWith('look-3');
    expect(screen.getByText('Old wood and stone.')).toBeDefined();
  });

  it('is one tab stop', async () => {
    render(<Picker count={4} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Look 1' }));
    await userEvent.tab();
    expect(screen.getByRole('radiogroup').contains(document.activeElement)).toBe(false);
  });

  it('offers a filter only where there are many, and says when nothing fits', async () => {
    const { unmount } = render(<Picker count={4} />);
    expect(screen.queryByRole('searchbox')).toBeNull();
    unmount();
    render(<Picker count={24} />);
    const filter = screen.getByRole('searchbox', { name: 'Find a style' });
    await userEvent.type(filter, 'STONE');
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    await userEvent.type(filter, 'x');
    expect(screen.queryAllByRole('radio')).toHaveLength(0);
    expect(screen.getByText('No style is called that.')).toBeDefined();
  });
});
