import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPace } from './watch-pace';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('stops a transfer that drips, and none that flows or is over', () => {
  const least = { bytes: 100, seconds: 8 };
  const [dripping, flowing, over] = [watchPace(least), watchPace(least), watchPace(least)];
  over.stop();
  for (let second = 0; second < 24; second += 1) {
    if (second % 5 === 0) dripping.arrived(1);
    flowing.arrived(20);
    vi.advanceTimersByTime(1000);
    expect(dripping.signal.aborted).toBe(second >= 7);
  }
  expect([flowing.signal.aborted, over.signal.aborted]).toEqual([false, false]);
  flowing.stop();
});
