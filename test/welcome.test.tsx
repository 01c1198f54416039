// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '@/entrypoints/welcome/App';
import { answerCommands } from './kit/answer-commands';

const open = vi.fn(async () => {});
const openOptionsPage = vi.fn(async () => {});
const create = vi.fn(async () => ({}));
let found = true;
const load = vi.fn(async () => new Response('room', { status: found ? 200 : 404 }));

beforeEach(() => {
  found = true;
  for (const mock of [open, openOptionsPage, create, load]) mock.mockClear();
  Object.assign(fakeBrowser, { sidePanel: { open } });
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 5 }) });
  Object.assign(fakeBrowser.runtime, { openOptionsPage });
  Object.assign(fakeBrowser.tabs, { create });
  vi.stubGlobal('fetch', load);
});

afterEach(cleanup);

/** Renders the page and waits until it knows its window. */
async function openWelcome(): Promise<void> {
  render(<App />);
  const tile = screen.getByRole('button', { name: /^Restage: Empty/ });
  await waitFor(() => expect(tile).toHaveProperty('disabled', false));
}

it('brings a sample room and opens the panel in the same click', async () => {
  const commands = answerCommands();
  await openWelcome();
  fireEvent.click(screen.getByRole('button', { name: 'Restage: Empty living room' }));
  expect(open).toHaveBeenCalledWith({ windowId: 5 });
  expect(await screen.findByText(/^The room is in the panel/)).toBeTruthy();
  expect(load).toHaveBeenCalledWith('/sample-rooms/empty-living-room.jpg');
  expect(commands[0]?.restage).toBe('photo-from-file');
  expect(commands[0]?.payload).toMatchObject({
    windowId: 5,
    name: 'Sample: Empty living room',
    source: 'sample',
    dataUrl: expect.stringMatching(/^data:.*;base64,cm9vbQ==$/),
  });
});

it('leads to the toolbar button where the panel does not open', async () => {
  answerCommands();
  open.mockRejectedValueOnce(new Error('no gesture'));
  await openWelcome();
  await userEvent.click(screen.getByRole('button', { name: 'Restage: Kitchen' }));
  expect(await screen.findByText(/choose “Open panel”/)).toBeTruthy();
});

it('says so when a sample room is missing, and sends nothing', async () => {
  found = false;
  const commands = answerCommands();
  await openWelcome();
  await userEvent.click(screen.getByRole('button', { name: 'Restage: Bedroom' }));
  expect((await screen.findByRole('alert')).textContent).toContain('could not be opened');
  expect(commands).toEqual([]);
});

it('leaves out a room whose picture is not there', async () => {
  await openWelcome();
  const tile = screen.getByRole('button', { name: 'Restage: Bathroom' });
  fireEvent.error(tile.querySelector('img') ?? tile);
  await waitFor(() => expect(screen.queryByRole('button', { name: /Bathroom/ })).toBeNull());
});

it('names the free way first, and leads to accounts, shortcuts and privacy', async () => {
  await openWelcome();
  const ways = screen.getAllByRole('term').map((term) => term.textContent);
  const free = ways.indexOf('On this device: free, no key');
  expect(free).toBeGreaterThanOrEqual(0);
  expect(free).toBeLessThan(ways.indexOf('A provider, with your own key'));
  await userEvent.click(screen.getByRole('button', { name: 'Add an account' }));
  expect(openOptionsPage).toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Choose a shortcut' }));
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  const privacy = screen.getByRole('link', { name: 'More about privacy' });
  expect(privacy.getAttribute('href')).toBe('/options.html#privacy');
});
