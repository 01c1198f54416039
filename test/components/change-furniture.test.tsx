// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/entrypoints/sidepanel/App';
import { Problem } from '@/utils/lib/problem';
import { commands } from '@/utils/messages';
import { database } from '@/utils/store/database';
import type { Photo } from '@/utils/store/rows';
import { layOut } from '@/utils/studio/layout/lay-out';
import type { Scene } from '@/utils/studio/scene';
import type { Calibration } from '@/utils/studio/space';
import { findFurnishing } from '@/utils/styles/furnishings';
import { styles } from '@/utils/styles/registry';
import type { Course, Made, StageTask, Task } from '@/utils/workshop/spec';
import { answerCommands } from '../kit/answer-commands';
import { bench, clearBench, findTaker, keepResult, picture, room } from '../kit/panel-bench';

/** The engine: says what it was asked for, and answers when a test lets it. */
const engine = vi.hoisted(() => ({
  tasks: [] as { task: Task; course: Course }[],
  answer: undefined as undefined | ((task: Task) => Promise<unknown>),
}));
vi.mock('@/utils/workshop/start-engine', () => ({
  startEngine: () => ({
    run: (task: Task, course: Course) => {
      engine.tasks.push({ task, course });
      return engine.answer?.(task);
    },
    stop: () => {},
  }),
}));

const [style] = styles;
if (!style) throw new Error('A style is needed.');
const furnish = findTaker(({ takes }) => takes.scene === true);
const calibration: Calibration = {
  camera: {
    ...{ width: 1024, height: 683, focalLength: 520, centreX: 512, centreY: 330 },
    ...{ yaw: 0, pitch: 0, roll: 0, eyeHeight: 1.2 },
  },
  room: { left: -2.4, right: 2, back: -5, front: 0, ceiling: 2.6 },
  openings: [],
  confidence: 1,
  madeBy: 'person',
};
const { placed } = layOut({
  ...{ calibration, roomType: 'living-room', seed: 1 },
  furnishing: findFurnishing(style.id),
});
const scene: Scene = {
  ...{ version: 1, calibration, styleId: style.id, roomType: 'living-room', seed: 1, placed },
  ...{ keepOut: [], inFront: [] },
};
const [firstPlaced] = placed;
if (!firstPlaced) throw new Error('Something has to stand in the room.');

const drafts = () =>
  engine.tasks.map(({ task }) => task).filter((task): task is StageTask => task.kind === 'stage');
const drawn = async (task: Task): Promise<Made['stage'] | Made['guess']> =>
  task.kind === 'stage'
    ? { picture, proof: picture, scene: task.scene ?? scene, onFreeFloor: false }
    : { calibration };

async function keepStaged(kept: unknown = scene, photos: readonly Photo[] = [room]) {
  await bench(photos, { photoId: room.id });
  await keepResult({
    ...{ photoId: room.id, styleId: style?.id ?? '', roomType: 'living-room', request: {} },
    ...{ providerId: furnish.card.id, modeId: furnish.mode.id, variation: 0, useMask: false },
  });
  await database.results.update('result-1', { staging: { scene: kept as Scene, proof: picture } });
}

async function open() {
  render(<App />);
  await userEvent.click(await screen.findByRole('button', { name: 'Change the furniture' }));
  await screen.findByRole('heading', { name: 'Change the furniture' });
}
const list = () => screen.findByRole('group', { name: 'Furniture in this picture' });
const pieces = async () => within(await list()).getAllByRole('button');
const press = async (key: string) => {
  fireEvent.keyDown(await screen.findByRole('application'), { key });
};
const draw = () => screen.getByRole('button', { name: /^Draw the picture · / });
const firstOf = (one: Scene | undefined) => one?.placed.find(({ id }) => id === firstPlaced.id);

beforeEach(async () => {
  await clearBench();
  engine.tasks.length = 0;
  engine.answer = drawn;
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => ({});
    },
  );
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a staged result', () => {
  it('opens with all its pieces, and becomes a job with its scene as it was changed', async () => {
    const arrived = answerCommands();
    await keepStaged();
    await open();
    expect(await pieces()).toHaveLength(placed.length);
    await press(']');
    await userEvent.click(draw());
    await waitFor(() => expect(arrived).toHaveLength(1));
    const { choices, priceShown } = commands['start-restage'].parse(arrived[0]?.payload);
    expect(choices).toMatchObject({ photoId: room.id, modeId: furnish.mode.id, useMask: false });
    expect(JSON.parse(priceShown)).toEqual({ kind: 'free' });
    expect(firstOf(choices.scene)?.turn).toBeCloseTo(firstPlaced.turn - Math.PI / 12);
    expect(await screen.findByRole('region', { name: 'Result' })).toBeDefined();
  });

  it('is offered only where a scene was kept', async () => {
    await keepStaged();
    await database.results.update('result-1', { staging: undefined });
    render(<App />);
    await screen.findByRole('region', { name: 'Result' });
    expect(screen.queryByRole('button', { name: 'Change the furniture' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Show what was left alone' })).toBeNull();
  });

  it('has another variation that is another layout', async () => {
    const arrived = answerCommands();
    await keepStaged();
    await database.jobs.update('job-1', { 'choices.scene': scene });
    render(<App />);
    await userEvent.click(await screen.findByRole('button', { name: /^Another variation/ }));
    await waitFor(() => expect(arrived).toHaveLength(1));
    expect(commands['start-restage'].parse(arrived[0]?.payload).choices.scene).toBeUndefined();
  });
});

describe('a draft', () => {
  it('is drawn of the newest scene only, and older ones are given up', async () => {
    engine.answer = () => new Promise(() => {});
    await keepStaged();
    await open();
    await waitFor(() => expect(drafts()).toHaveLength(1));
    for (const _ of [1, 2, 3]) await press(']');
    await waitFor(() => expect(drafts()).toHaveLength(2));
    expect(engine.tasks[0]?.course.signal?.aborted).toBe(true);
    expect(drafts()[1]).toMatchObject({ quality: 'draft', session: room.id });
    expect(firstOf(drafts()[1]?.scene)?.turn).toBeCloseTo(firstPlaced.turn - Math.PI / 4);
    expect(screen.getByRole('progressbar', { name: 'Drawing a draft' })).toBeDefined();
  });

  it('is not needed for the scene whose picture is there', async () => {
    await keepStaged();
    await open();
    await waitFor(() => expect(drafts()).toHaveLength(1));
    await press('Delete');
    await screen.findByText('A quick draft. The final picture is finer.');
    expect(await pieces()).toHaveLength(drafts().at(-1)?.scene?.placed.length ?? 0);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('As it was drawn.')).toBeDefined();
    expect(await pieces()).toHaveLength(placed.length);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(drafts()).toHaveLength(2);
  });

  it('that fails says why, and light and tone works without it', async () => {
    engine.answer = async () => {
      throw new Problem({ kind: 'bug', say: { key: 'problemBug' }, charged: 'no' });
    };
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        getContext = () => null;
      },
    );
    const arrived = answerCommands();
    await keepStaged();
    await open();
    expect((await screen.findByRole('alert')).textContent).toContain('WebGL2');
    await userEvent.click(screen.getByRole('button', { name: 'Light and tone instead' }));
    await waitFor(() => expect(arrived).toHaveLength(1));
    const { choices } = commands['start-restage'].parse(arrived[0]?.payload);
    expect(choices.scene).toBeUndefined();
    expect(choices.modeId).not.toBe(furnish.mode.id);
  });

  it('can be tried again', async () => {
    let broken = true;
    engine.answer = async (task) => {
      if (broken) throw new Problem({ kind: 'bug', say: { key: 'problemBug' }, charged: 'no' });
      return drawn(task);
    };
    await keepStaged();
    await open();
    await screen.findByRole('alert');
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

describe('by buttons', () => {
  it('a piece is swapped, coloured, doubled and taken away', async () => {
    await keepStaged();
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Duplicate' }));
    expect(await pieces()).toHaveLength(placed.length + 1);
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(await pieces()).toHaveLength(placed.length);
    await userEvent.click((await pieces())[0] ?? document.body);
    await userEvent.click(screen.getByRole('button', { name: 'Another like it' }));
    const [colours] = screen.getAllByRole('group', { name: /^Colour: / });
    const [swatch] = within(colours ?? document.body).getAllByRole('button');
    await userEvent.click(swatch ?? document.body);
    expect(swatch?.getAttribute('aria-pressed')).toBe('true');
    await waitFor(() => {
      const changed = firstOf(drafts().at(-1)?.scene);
      expect(changed?.piece).not.toBe(firstPlaced.piece);
      expect(Object.values(changed?.colours ?? {})).toEqual([swatch?.getAttribute('title')]);
    });
  });

  it('a piece is found by name and added', async () => {
    await keepStaged();
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Add a piece' }));
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'arc lamp');
    await userEvent.click(screen.getByRole('button', { name: /^Add: .*Arc/i }));
    expect(await pieces()).toHaveLength(placed.length + 1);
    expect(screen.getByRole('heading', { level: 2, name: /arc/i })).toBeDefined();
  });

  it('another layout can be had, and taken back', async () => {
    await keepStaged();
    await open();
    const before = (await pieces()).map(({ textContent }) => textContent);
    await userEvent.click(screen.getByRole('button', { name: 'Another layout' }));
    await waitFor(() => expect(drafts().at(-1)?.scene?.seed).toBeGreaterThan(1));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect((await pieces()).map(({ textContent }) => textContent)).toEqual(before);
  });
});

describe('the list', () => {
  it('is one stop of the Tab key, and Page Down takes the focus along', async () => {
    await keepStaged();
    await open();
    const [first, second] = await pieces();
    expect((await pieces()).filter(({ tabIndex }) => tabIndex === 0)).toEqual([first]);
    first?.focus();
    fireEvent.keyDown(first ?? document.body, { key: 'PageDown' });
    expect(document.activeElement).toBe(second);
    expect(second?.getAttribute('aria-pressed')).toBe('true');
    fireEvent.keyDown(second ?? document.body, { key: 'Delete' });
    expect((await pieces()).length).toBeLessThan(placed.length);
    expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('outlines', () => {
  const click = (x: number, y: number) => {
    const canvas = screen.getByRole('application', { name: 'Photo to outline' });
    vi.spyOn(canvas, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 100));
    fireEvent.pointerDown(canvas, { pointerId: 1, button: 0, clientX: x, clientY: y });
    fireEvent.pointerUp(canvas, { pointerId: 1, button: 0, clientX: x, clientY: y });
  };

  it('of floor take what stands there away; the wall above is no floor', async () => {
    await keepStaged();
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Nothing stands here' }));
    click(50, 10);
    expect(screen.getByText('Corners: 0')).toBeDefined();
    for (const [x, y] of [
      [0, 60],
      [100, 60],
      [100, 100],
      [0, 100],
    ] as const) {
      click(x, y);
    }
    await userEvent.click(screen.getByRole('button', { name: 'Close the outline' }));
    expect((await pieces()).length).toBeLessThan(placed.length);
    const kept = screen.getByRole('group', { name: 'Floor kept free: 1' });
    await userEvent.click(within(kept).getByRole('button', { name: 'Forget the last' }));
    expect(screen.queryByRole('button', { name: /^Forget/ })).toBeNull();
  });

  it('can be a box that is pulled open', async () => {
    await keepStaged();
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'This is in front' }));
    const canvas = screen.getByRole('application', { name: 'Photo to outline' });
    expect(document.activeElement).toBe(canvas);
    vi.spyOn(canvas, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 100));
    const at = (clientX: number, clientY: number) => ({
      pointerId: 1,
      button: 0,
      clientX,
      clientY,
    });
    fireEvent.pointerDown(canvas, at(10, 60));
    fireEvent.pointerMove(canvas, at(30, 90));
    fireEvent.pointerUp(canvas, at(30, 90));
    await userEvent.click(screen.getByRole('button', { name: 'Close the outline' }));
    await waitFor(() =>
      expect(drafts().at(-1)?.scene?.inFront).toEqual([
        [
          { x: 0.1, y: 0.6 },
          { x: 0.3, y: 0.6 },
          { x: 0.3, y: 0.9 },
          { x: 0.1, y: 0.9 },
        ],
      ]),
    );
    const front = screen.getByRole('group', { name: 'In front: 1' });
    await userEvent.click(within(front).getByRole('button', { name: 'Forget all' }));
    expect(screen.queryByRole('group', { name: /^In front/ })).toBeNull();
  });

  it('of what is in front are drawn by keys alone', async () => {
    await keepStaged();
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'This is in front' }));
    const canvas = screen.getByRole('application', { name: 'Photo to outline' });
    const keys = ['Enter', 'ArrowRight', 'Enter', 'ArrowDown', 'Enter', 'c'];
    for (const key of keys) fireEvent.keyDown(canvas, { key });
    expect(await screen.findByRole('group', { name: 'In front: 1' })).toBeDefined();
    await waitFor(() => expect(drafts().at(-1)?.scene?.inFront[0]).toHaveLength(3));
  });
});

describe('what is no longer there', () => {
  it('is said of the bytes of the photo', async () => {
    const { bytes: _, ...bare } = room;
    await keepStaged(scene, [bare]);
    await open();
    expect((await screen.findByRole('alert')).textContent).toContain('no longer kept');
  });

  it('is said of a scene that cannot be read', async () => {
    await keepStaged({ version: 7 });
    await open();
    expect((await screen.findByRole('alert')).textContent).toContain('cannot read');
  });

  it('is said of pieces, which can only go', async () => {
    const old: Scene = { ...scene, placed: [{ ...firstPlaced, piece: 'hovercraft' }] };
    await keepStaged(old);
    await open();
    expect(await screen.findByText(/left out: 1 of 1/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Duplicate' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(draw()).toHaveProperty('disabled', true);
  });
});

describe('another photo of the listing', () => {
  const other: Photo = { ...room, id: 'other', caption: 'The same room from the door' };
  const choose = async () => {
    await userEvent.click(await screen.findByText(/^Same furniture in another photo/));
    await userEvent.click(await screen.findByRole('button', { name: /The same room/ }));
  };

  it('gets the same furniture, and is what the job is for', async () => {
    const arrived = answerCommands();
    const wider = { ...calibration, room: { ...calibration.room, back: -4.8 } };
    await keepStaged(scene, [room, { ...other, calibration: wider }]);
    await open();
    await choose();
    await waitFor(() => expect(drafts().at(-1)?.session).toBe('other'));
    const ways = screen.queryByText(/^Way 1 of /);
    if (ways) await userEvent.click(screen.getByRole('button', { name: 'Next way' }));
    await userEvent.click(draw());
    await waitFor(() => expect(arrived.length).toBeGreaterThan(1));
    const { choices } = commands['start-restage'].parse(arrived[0]?.payload);
    expect(choices).toMatchObject({ photoId: 'other', roomType: 'living-room' });
    expect(choices.scene?.calibration.room.back).toBe(-4.8);
    expect(choices.scene?.placed.length).toBeGreaterThan(0);
    expect(arrived[1]).toMatchObject({ restage: 'photo-again', payload: { photoId: 'other' } });
  });

  it('whose room is not sure has to be shown first', async () => {
    engine.answer = async (task) =>
      task.kind === 'guess' ? { calibration: { ...calibration, confidence: 0.1 } } : drawn(task);
    await keepStaged(scene, [room, other]);
    await open();
    await choose();
    expect(await screen.findByRole('button', { name: 'Show the corner' })).toBeDefined();
  });
});
