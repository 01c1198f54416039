// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SelectionEditor } from '@/components/selection/SelectionEditor';
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

function show() {
  const onConfirm = vi.fn<(mask: Mask) => void>();
  render(
    <SelectionEditor
      pictureUrl="blob:photo"
      first={empty}
      tools={tools}
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
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const key = (name: string, more = {}) => fireEvent.keyDown(canvas(), { key: name, ...more });
const share = () => screen.getByRole('status').textContent;

beforeEach(() => {
  const proto = HTMLCanvasElement.prototype;
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
});
