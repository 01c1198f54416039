// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/entrypoints/sidepanel/App';
import type { Job } from '@/utils/jobs/job';
import { commands } from '@/utils/messages';
import { roomTypes } from '@/utils/photos/room-type';
import type { Mode, ProviderCard } from '@/utils/providers/spec';
import { lastChoices } from '@/utils/settings';
import { styles } from '@/utils/styles/registry';
import { answerCommands } from '../kit/answer-commands';
import {
  addAccount,
  bench,
  chooseBefore,
  clearBench,
  findTaker,
  keepResult,
  picture,
  room,
} from '../kit/panel-bench';

const style = styles[0]?.id ?? '';
const area = findTaker(({ takes }) => takes.mask === 'area-to-change' && !!takes.maskRequired);
const picky = findTaker(({ takes }) => takes.rooms !== undefined);

/** A grey floor under a white wall; there are no codecs here. */
vi.mock('@/utils/images/pictures', () => ({
  readPixels: async () => {
    const [width, height] = [90, 60];
    const data = new Uint8ClampedArray(width * height * 4).fill(255);
    for (let place = (width * height) / 2; place < width * height; place++) {
      data.set([90, 90, 90, 255], place * 4);
    }
    return { width, height, data };
  },
}));

const marked = { ...room, mask: picture, maskMeans: 'area-to-change' as const };
const restage = () => screen.findByRole('button', { name: /^Restage · / });

async function open({ card, mode }: { card: ProviderCard; mode: Mode }, photo = room) {
  await addAccount(card);
  await chooseBefore(card, mode, style);
  await bench([photo], { photoId: photo.id });
  render(<App />);
}

beforeEach(async () => {
  await clearBench();
  vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue('data:image/png;base64,YWJj');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('an area that has to be marked', () => {
  it('is asked for in words before the button, and marked by keyboard alone', async () => {
    const arrived = answerCommands();
    await open(area);
    expect(await screen.findByText('Mark the area to change first.')).toBeDefined();
    expect(await restage()).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('button', { name: 'Mark the area' }));
    const canvas = await screen.findByRole('application', { name: 'Photo with the marked area' });
    const use = screen.getByRole('button', { name: 'Use this area' });
    expect(use).toHaveProperty('disabled', true);
    fireEvent.keyDown(canvas, { key: 'b' });
    fireEvent.keyDown(canvas, { key: 'Enter' });
    await userEvent.click(use);
    await waitFor(() => expect(arrived).toHaveLength(1));
    expect(arrived[0]).toEqual({
      restage: 'save-mask',
      payload: {
        photoId: room.id,
        dataUrl: 'data:image/png;base64,YWJj',
        means: 'area-to-change',
      },
    });
    expect(await restage()).toBeDefined();
  });

  it('takes a whole surface by a tap, and stops at its edge', async () => {
    await open(area);
    await userEvent.click(await screen.findByRole('button', { name: 'Mark the area' }));
    const canvas = await screen.findByRole('application');
    fireEvent.keyDown(canvas, { key: 'Enter' });
    expect(screen.getByText(/^(4[5-9]|5[0-5]) % of the photo is chosen\.$/)).toBeDefined();
  });

  it('is shown over the photo, and can be forgotten', async () => {
    const arrived = answerCommands();
    await open(area, marked);
    expect(
      await screen.findByRole('img', { name: 'What is marked, over the photo' }),
    ).toBeDefined();
    expect(screen.getByText('Change')).toBeDefined();
    expect(screen.queryByText('Mark the area to change first.')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Forget my selection' }));
    expect(arrived).toEqual([
      { restage: 'save-mask', payload: { photoId: room.id, dataUrl: null } },
    ]);
  });

  it('is not what was marked as walls', async () => {
    await open(area, { ...marked, maskMeans: 'surface-to-paint' });
    expect(await screen.findByText('Mark the area to change first.')).toBeDefined();
  });
});

describe('another variation', () => {
  const choices: Job['choices'] = {
    photoId: room.id,
    styleId: style,
    roomType: 'living-room',
    providerId: area.card.id,
    modeId: area.mode.id,
    accountId: `${area.card.id}-1`,
    request: {},
    variation: 0,
    useMask: false,
  };
  const another = async () => {
    await userEvent.click(await screen.findByRole('button', { name: /^Another variation · / }));
  };

  it('names the job it varies, and takes the area as it is marked now', async () => {
    expect(area.mode.takes.earlier).toBe(true);
    const arrived = answerCommands();
    await keepResult(choices);
    await open(area, marked);
    await another();
    await waitFor(() => expect(arrived).toHaveLength(1));
    expect(commands['start-restage'].parse(arrived[0]?.payload).choices).toMatchObject({
      earlierJobId: 'job-1',
      useMask: true,
    });
  });

  it('is a fresh start where the provider has no call for it', async () => {
    const fresh = findTaker(({ takes }) => !takes.earlier && takes.mask === 'none');
    const arrived = answerCommands();
    await keepResult({ ...choices, providerId: fresh.card.id, modeId: fresh.mode.id });
    await open(fresh);
    await another();
    await waitFor(() => expect(arrived).toHaveLength(1));
    const sent = commands['start-restage'].parse(arrived[0]?.payload).choices;
    expect(sent.earlierJobId).toBeUndefined();
    expect(sent.useMask).toBe(false);
  });
});

describe('the room', () => {
  it('is asked for before the click where the provider has to know it', async () => {
    await open(picky, { ...room, caption: 'DSC 0042' });
    const ask = `Choose the room first: ${picky.card.label} has to know it.`;
    expect(await screen.findByText(ask)).toBeDefined();
    expect(await restage()).toHaveProperty('disabled', true);
    const known = picky.mode.takes.rooms?.[0] ?? '';
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Room' }), known);
    expect(screen.queryByText(ask)).toBeNull();
  });

  it('is told apart when the provider knows rooms, but not this one', async () => {
    const { card, mode } = picky;
    vi.spyOn(mode.takes, 'rooms', 'get').mockReturnValue(['bathroom']);
    await open({ card, mode });
    expect(await screen.findByText(/does not know this kind of room/)).toBeDefined();
  });

  it('is chosen for a photo, not remembered for all', async () => {
    await open(picky);
    const rooms = await screen.findByRole('combobox', { name: 'Room' });
    await userEvent.selectOptions(rooms, roomTypes[3]);
    expect(JSON.stringify(await lastChoices.getValue())).not.toContain('roomType');
    await bench([{ ...room, id: 'other', caption: 'Bedroom' }], { photoId: 'other' });
    await waitFor(() => expect(rooms).toHaveProperty('value', 'bedroom'));
  });
});
