// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SelectionEditor, type Softness } from '@/components/selection/SelectionEditor';
import type { SelectionTools } from '@/components/selection/selection';
import type { Mask } from '@/utils/restyle/pixels';

const SIZE = 10;

/** Columns stand for regions: a tap changes a column, the brush one pixel. */
function change(mask: Mask, hit: (x: number, y: number) => boolean, add: boolean): Mask {
  const data = mask.data.map((was, place) =>
    hit(place % SIZE, Math.floor(place / SIZE)) ? (add ? 255 : 0) : was,
  );
  return { ...mask, data };
}

const tools: SelectionTools = {
  tap: (mask, at, add) => change(mask, (x) => x === Math.floor(at.x), add),
  brush: (mask, at, _, add) =>
    change(mask, (x, y) => x === Math.floor(at.x) && y === Math.floor(at.y), add),
};

const empty: Mask = { width: SIZE, height: SIZE, data: new Uint8Array(SIZE * SIZE) };

function show(softness?: Softness) {
  const onConfirm = vi.fn<(mask: Mask) => void>();
  render(
    <SelectionEditor
      pictureUrl="blob:photo"
      first={empty}
      tools={tools}
      softness={softness}
      help="Tap a wall"
      canvasLabel="Photo"
      confirmLabel="Paint these walls"
      onConfirm={onConfirm}
    />,
  );
  return onConfirm;
}

const canvas = () => screen.getByRole('application');
/** Pointer events at a pixel of the selection; it is shown at ten times its size. */
const at = (x: number, y: number) => ({
  clientX: x * 10 + 5,
  clientY: y * 10 + 5,
  button: 0,
  pointerId: 1,
});
const tap = (x: number, y: number) => {
  fireEvent.pointerDown(canvas(), at(x, y));
  fireEvent.pointerUp(canvas(), at(x, y));
};
const tapEach = (corners: readonly (readonly [number, number])[]) => {
  for (const [x, y] of corners) tap(x, y);
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const key = (name: string, more = {}) => fireEvent.keyDown(canvas(), { key: name, ...more });
const share = () => screen.getByRole('status').textContent;

const drag = (from: readonly [number, number], to: readonly [number, number]) => {
  fireEvent.pointerDown(canvas(), at(...from));
  fireEvent.pointerMove(canvas(), at(...to));
  fireEvent.pointerUp(canvas(), at(...to));
};
const take = (tool: string) => fireEvent.click(screen.getByRole('radio', { name: tool }));
/** Moves the cross, which starts at 5, 3.3 and steps a quarter of a pixel, by whole pixels. */
const walk = (x: number, y: number) => {
  for (let step = 0; step < Math.abs(4 * x); step++) key(x < 0 ? 'ArrowLeft' : 'ArrowRight');
  for (let step = 0; step < Math.abs(4 * y); step++) key(y < 0 ? 'ArrowUp' : 'ArrowDown');
};
const zoom = () => screen.getByRole('button', { name: 'Show the whole photo' }).textContent;
/** Returns whether the page may scroll. The DOM under test gives wheel events no place. */
const wheel = (deltaY: number) => {
  const event = createEvent.wheel(canvas(), { deltaY });
  return fireEvent(canvas(), Object.assign(event, { clientX: 50, clientY: 50 }));
};
const plane = () => canvas().parentElement?.style.transform;

beforeEach(() => {
  const proto = HTMLElement.prototype;
  vi.spyOn(proto, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 100));
  Object.assign(proto, { setPointerCapture: () => {} });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('SelectionEditor', () => {
  it('adds a region by a tap and takes it away by the next', () => {
    show();
    tap(2, 2);
    expect(share()).toBe('10 % of the photo is chosen.');
    tap(2, 7);
    expect(share()).toBe('Nothing is chosen yet.');
  });

  it('takes back and does again, step by step', () => {
    show();
    tap(2, 2);
    tap(4, 2);
    press('Undo');
    expect(share()).toBe('10 % of the photo is chosen.');
    press('Redo');
    expect(share()).toBe('20 % of the photo is chosen.');
    key('z', { ctrlKey: true });
    key('z', { ctrlKey: true });
    expect(share()).toBe('Nothing is chosen yet.');
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveProperty('disabled', true);
  });

  it('paints without gaps, and one stroke is one step', () => {
    show();
    fireEvent.click(screen.getByRole('radio', { name: 'Brush' }));
    fireEvent.change(screen.getByRole('slider', { name: 'Brush size' }), {
      target: { value: '4' },
    });
    fireEvent.pointerDown(canvas(), at(1, 1));
    fireEvent.pointerMove(canvas(), at(2, 1));
    fireEvent.pointerMove(canvas(), at(3, 1));
    fireEvent.pointerUp(canvas(), at(3, 1));
    expect(share()).toBe('3 % of the photo is chosen.');
    press('Undo');
    expect(share()).toBe('Nothing is chosen yet.');
  });

  it('erases what was painted, and only while the pointer is down', () => {
    show();
    tap(2, 2);
    fireEvent.click(screen.getByRole('radio', { name: 'Eraser' }));
    fireEvent.pointerMove(canvas(), at(2, 5));
    expect(share()).toBe('10 % of the photo is chosen.');
    tap(2, 5);
    expect(share()).toBe('9 % of the photo is chosen.');
  });

  it('works by keyboard: arrows move the cross, Enter adds, Shift and Enter take away', () => {
    const onConfirm = show();
    for (let times = 0; times < 100; times++) key('ArrowLeft');
    key('Enter');
    press('Paint these walls');
    const chosen = onConfirm.mock.lastCall?.[0].data ?? [];
    expect([...chosen].filter((value) => value === 255)).toHaveLength(SIZE);
    expect(chosen[0]).toBe(255);
    key('Enter', { shiftKey: true });
    expect(share()).toBe('Nothing is chosen yet.');
  });

  it('leaves Tab alone, so that the keyboard gets out again', () => {
    show();
    expect(key('Tab')).toBe(true);
    expect(key('ArrowUp')).toBe(false);
  });

  it('cannot be confirmed with nothing chosen', () => {
    const onConfirm = show();
    tap(2, 2);
    press('Clear');
    expect(screen.getByRole('button', { name: 'Paint these walls' })).toHaveProperty(
      'disabled',
      true,
    );
    press('Undo');
    press('Paint these walls');
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it('takes the size of the brush from its keys', () => {
    show();
    take('Brush');
    const slider = screen.getByRole('slider', { name: 'Brush size' });
    const before = Number(slider.getAttribute('value'));
    key(']');
    expect(Number(slider.getAttribute('value'))).toBeGreaterThan(before);
    key('[');
    key('[');
    expect(Number(slider.getAttribute('value'))).toBeLessThan(before);
  });
});

describe('shapes', () => {
  it('a box is dragged, or set by two taps', () => {
    show();
    take('Box');
    drag([1, 1], [5, 5]);
    expect(share()).toBe('16 % of the photo is chosen.');
    tap(6, 6);
    expect(share()).toBe('16 % of the photo is chosen.');
    tap(9, 9);
    expect(share()).toBe('25 % of the photo is chosen.');
  });

  it('take away while the button is pressed, or with Shift', () => {
    show();
    take('Box');
    drag([0, 0], [9, 9]);
    press('Take away');
    drag([0, 0], [9, 4]);
    expect(share()).toBe('45 % of the photo is chosen.');
    press('Take away');
    fireEvent.pointerDown(canvas(), at(0, 4));
    fireEvent.pointerUp(canvas(), { ...at(9, 5), shiftKey: true });
    expect(share()).toBe('36 % of the photo is chosen.');
  });

  it('an outline is closed at its first corner, and is one step to undo', () => {
    show();
    take('Outline');
    tapEach([
      [1, 1],
      [7, 1],
      [7, 7],
      [1, 7],
    ]);
    expect(share()).toBe('Nothing is chosen yet.');
    tap(1, 1);
    expect(share()).toBe('36 % of the photo is chosen.');
    press('Undo');
    expect(share()).toBe('Nothing is chosen yet.');
  });

  it('an open outline gives back corner by corner, or all at once', () => {
    show();
    take('Outline');
    tapEach([
      [1, 1],
      [7, 1],
      [7, 7],
      [0, 9],
    ]);
    press('Undo');
    press('Close the outline');
    expect(share()).toBe('21 % of the photo is chosen.');
    tapEach([
      [1, 1],
      [9, 1],
      [9, 9],
    ]);
    key('Escape');
    expect(screen.getByRole('button', { name: 'Close the outline' })).toHaveProperty(
      'disabled',
      true,
    );
  });

  it('a tap that travels draws nothing', () => {
    show();
    drag([2, 2], [6, 2]);
    expect(share()).toBe('Nothing is chosen yet.');
  });
});

describe('by keyboard alone', () => {
  it('a box goes from Enter to Enter', () => {
    show();
    key('r');
    walk(-4, -2);
    key('Enter');
    walk(5, 5);
    key('Enter');
    expect(share()).toBe('25 % of the photo is chosen.');
  });

  it('an outline ends with Enter at the same place twice, Shift takes away', () => {
    show();
    key('i');
    key('p');
    walk(-4, -2);
    key('Enter');
    walk(6, 0);
    key('Enter');
    walk(0, 6);
    key('Enter');
    key('Enter', { shiftKey: true });
    expect(share()).toBe('79 % of the photo is chosen.');
  });

  it('brush and eraser dab at the cross', () => {
    show();
    key('b');
    key('Enter');
    expect(share()).toBe('1 % of the photo is chosen.');
    key('e');
    key(' ');
    expect(share()).toBe('Nothing is chosen yet.');
  });

  it('inverts, clears, undoes and does again', () => {
    show();
    key('i');
    expect(share()).toBe('100 % of the photo is chosen.');
    key('Delete');
    expect(share()).toBe('Nothing is chosen yet.');
    key('z', { metaKey: true });
    expect(share()).toBe('100 % of the photo is chosen.');
    key('y', { ctrlKey: true });
    expect(share()).toBe('Nothing is chosen yet.');
  });

  it('says each key where one points', () => {
    show();
    expect(screen.getByTitle('Eraser (E)')).toBeDefined();
    expect(screen.getByTitle('Undo (Ctrl+Z)')).toBeDefined();
  });
});

describe('looking closer', () => {
  it('goes by keys, and the picture follows the cross', () => {
    show();
    key('+');
    key('+');
    expect(zoom()).toBe('225 %');
    const before = plane();
    for (let times = 0; times < 60; times++) key('ArrowRight');
    expect(plane()).not.toBe(before);
    key('0');
    expect(zoom()).toBe('100 %');
    expect(plane()).toBe('translate(0%, 0%) scale(1)');
  });

  it('goes by the wheel, which scrolls the page where there is nothing left to zoom', () => {
    show();
    expect(wheel(100)).toBe(true);
    expect(wheel(-400)).toBe(false);
    expect(zoom()).toBe('182 %');
  });

  it('goes by two fingers, which take back what the first one began', () => {
    show();
    take('Brush');
    const finger = (pointerId: number, x: number) => ({ ...at(x, 5), pointerId });
    fireEvent.pointerDown(canvas(), finger(1, 4));
    fireEvent.pointerDown(canvas(), finger(2, 6));
    fireEvent.pointerMove(canvas(), finger(2, 8));
    fireEvent.pointerUp(canvas(), finger(2, 8));
    fireEvent.pointerUp(canvas(), finger(1, 4));
    expect(share()).toBe('Nothing is chosen yet.');
    expect(zoom()).toBe('200 %');
  });

  it('moves the picture with the tool for it, and draws nothing', () => {
    show();
    key('+');
    take('Move');
    const before = plane();
    drag([5, 5], [2, 2]);
    expect(plane()).not.toBe(before);
    expect(share()).toBe('Nothing is chosen yet.');
  });
});

describe('a soft edge', () => {
  it('is applied to what is handed out, at the strength that was chosen', () => {
    const onChange = vi.fn();
    const faded = { ...empty, data: new Uint8Array(SIZE * SIZE).fill(7) };
    const apply = vi.fn<Softness['apply']>(() => faded);
    const onConfirm = show({ percent: 2, onChange, apply });
    tap(2, 2);
    press('Paint these walls');
    expect(onConfirm).toHaveBeenCalledWith(faded);
    expect(apply.mock.lastCall?.[1]).toBe(2);
    fireEvent.change(screen.getByRole('slider', { name: 'Soft edge' }), { target: { value: '4' } });
    expect(onChange).toHaveBeenCalledWith(4);
  });

  it('is not offered where edges stay hard', () => {
    show();
    expect(screen.queryByRole('slider', { name: 'Soft edge' })).toBeNull();
  });
});
