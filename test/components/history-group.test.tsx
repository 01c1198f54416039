// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HistoryGroup } from '@/components/HistoryGroup';
import type { ResultFacts } from '@/components/result-facts';

afterEach(cleanup);

const result: ResultFacts = {
  id: 'result-1',
  style: 'Japandi',
  provider: 'Maker',
  room: 'Bedroom',
  thumb: new Blob(),
  favourite: false,
  createdAt: Date.UTC(2026, 4, 1, 12),
  width: 3,
  height: 2,
  prompt: 'a chair',
  cost: 'free',
};

function show(url: string) {
  const callbacks = {
    onOpen: vi.fn(),
    onFavourite: vi.fn(),
    onDownload: vi.fn(),
    onDelete: vi.fn(),
  };
  render(<HistoryGroup id="1" title="12 Oak Street" url={url} results={[result]} {...callbacks} />);
  return callbacks;
}

describe('HistoryGroup', () => {
  it('is a region named by its listing', () => {
    show('https://homes.example/1');
    expect(screen.getByRole('region', { name: '12 Oak Street' })).toBeDefined();
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://homes.example/1');
  });

  it.each(['javascript:alert(1)', 'http://homes.example', 'data:text/html,x'])(
    'makes no link of %s',
    (url) => {
      show(url);
      expect(screen.queryByRole('link')).toBeNull();
    },
  );

  it('names every button by what it does and to which result', async () => {
    const { onOpen, onFavourite, onDownload, onDelete } = show('');
    await userEvent.click(screen.getByRole('button', { name: /^Open Japandi, / }));
    await userEvent.click(screen.getByRole('button', { name: 'Favourite: Japandi' }));
    await userEvent.click(screen.getByRole('button', { name: 'Download: Japandi' }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete: Japandi' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('result-1');
    expect(onFavourite).toHaveBeenCalledExactlyOnceWith('result-1', true);
    expect(onDownload).toHaveBeenCalledExactlyOnceWith('result-1');
    expect(onDelete).toHaveBeenCalledExactlyOnceWith('result-1');
  });
});
