// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CornerEditor } from '@/entrypoints/sidepanel/CornerEditor';
import {
  addOpening,
  defaultOpening,
  dragDot,
  setCorner,
  startEditing,
} from '@/entrypoints/sidepanel/corner-editing';
import { blankCalibration } from '@/utils/studio/camera/blank-calibration';
import type { Calibration } from '@/utils/studio/space';

const start = blankCalibration(1024, 683);

afterEach(cleanup);

function show(first: Calibration = start) {
  const onFurnish = vi.fn<(calibration: Calibration) => void>();
  const onKeep = vi.fn<(calibration: Calibration) => void>();
  render(
    <CornerEditor
      pictureUrl="blob:photo"
      first={first}
      guess={start}
      furnishLabel="Furnish"
      onFurnish={onFurnish}
      onKeep={onKeep}
    />,
  );
  return { onFurnish, onKeep };
}

const dot = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the corner', () => {
  it('moves by arrow keys, and the room with it', () => {
    const { onFurnish } = show();
    const before = startEditing(start).handles.floor;
    for (let times = 0; times < 3; times++) {
      fireEvent.keyDown(dot('Corner at the floor'), { key: 'ArrowDown', shiftKey: true });
    }
    fireEvent.keyDown(dot('Corner at the floor'), { key: 'ArrowRight' });
    press('Furnish');
    const [made] = onFurnish.mock.calls[0] ?? [];
    const after = made && startEditing(made).handles.floor;
    expect(after?.y).toBeCloseTo(before.y + 30, 0);
    expect(after?.x).toBeCloseTo(before.x + 1, 0);
    expect(made?.camera.focalLength).toBe(start.camera.focalLength);
  });

  it('says step by step what to do', () => {
    show();
    expect(screen.getByText(/^Step 1 of 3/)).toBeTruthy();
    fireEvent.keyDown(dot('Corner at the floor'), { key: 'ArrowDown' });
    expect(screen.getByText(/^Step 2 of 3/)).toBeTruthy();
    fireEvent.keyDown(dot('Floor edge, left'), { key: 'ArrowDown' });
    fireEvent.keyDown(dot('Floor edge, right'), { key: 'ArrowDown' });
    expect(screen.getByText(/^Step 3 of 3/)).toBeTruthy();
  });

  it('takes a ceiling height, and keeps the last good one', () => {
    const { onKeep } = show();
    const height = screen.getByRole('textbox', { name: 'Ceiling height' });
    fireEvent.change(height, { target: { value: '3,1' } });
    fireEvent.change(height, { target: { value: '31' } });
    expect(screen.getByText(/between 1.8 and 6 metres/)).toBeTruthy();
    press('It fits: keep it for later');
    expect(onKeep.mock.calls[0]?.[0].room.ceiling).toBeCloseTo(3.1);
  });

  it('has windows and doors, added without drawing, changed and removed', () => {
    const { onKeep } = show();
    press('Draw a window or door');
    press('Or put one there to move');
    expect(dot('Upper corner of opening 1')).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'Opening 1' }), {
      target: { value: 'door' },
    });
    press('It fits: keep it for later');
    expect(onKeep.mock.calls[0]?.[0].openings).toMatchObject([{ wall: 'back', kind: 'door' }]);
    press('Remove opening 1');
    expect(screen.queryByRole('button', { name: 'Upper corner of opening 1' })).toBeNull();
  });

  it('takes the scale from a door that is marked', () => {
    const top = (2.03 * start.room.ceiling) / 2.8;
    const door = { wall: 'back', kind: 'door', from: -0.4, to: 0.4, bottom: 0, top } as const;
    const { onKeep } = show({ ...start, openings: [door] });
    press('Ceiling 2.80 m, if the marked door is 2.03 m');
    press('It fits: keep it for later');
    const [kept] = onKeep.mock.calls[0] ?? [];
    expect(kept?.room.ceiling).toBeCloseTo(2.8, 2);
    expect(kept?.openings[0]?.top).toBeCloseTo(2.03, 2);
    expect(screen.queryByRole('button', { name: /marked door/ })).toBeNull();
  });

  it('starts over from the guess', () => {
    const { onKeep } = show();
    fireEvent.keyDown(dot('Corner at the ceiling'), { key: 'ArrowUp', shiftKey: true });
    press('Start over from the guess');
    press('It fits: keep it for later');
    expect(onKeep.mock.calls[0]?.[0]).toEqual(start);
  });
});

describe('what a hand does', () => {
  it('leads the other edges along where an end is dragged far', () => {
    const from = startEditing(start);
    const { x, y } = from.handles.floorRight;
    const far = dragDot(from, from, 'floorRight', { x, y: y + 120 });
    expect(far.misfit).toBeUndefined();
    expect(far.calibration.camera.yaw).not.toBeCloseTo(start.camera.yaw, 1);
  });

  it('keeps what fitted last when the floor is put above the ceiling', () => {
    const from = startEditing(start);
    const wrong = dragDot(from, from, 'floor', { ...from.handles.floor, y: 5 });
    expect(wrong.misfit).toBe('upside-down');
    expect(wrong.calibration).toEqual(start);
  });

  it('makes up the other corner where the photo was not known to show it', () => {
    const { calibration, handles } = setCorner(startEditing(start), 'right');
    expect(handles.corner).toBe('right');
    expect(calibration.room.right).toBeGreaterThan(calibration.room.left ?? 0);
  });

  it('puts an opening on the wall that is under it, and none on the floor', () => {
    const from = startEditing(start);
    expect(addOpening(from, defaultOpening(from)).calibration.openings).toHaveLength(1);
    const low = { from: { x: 480, y: 640 }, to: { x: 520, y: 680 } };
    expect(addOpening(from, low)).toBe(from);
  });
});
