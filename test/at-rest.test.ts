/** When a page that is scrolled is looked at: at once where nobody would notice, never in between. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchRest } from '@/entrypoints/listing/at-rest';

/** Longer than any look waits for, milliseconds. */
const LONG = 2000;
/** Between two frames, milliseconds. */
const FRAME = 16;

const settled = vi.fn();
const slid = vi.fn();
const scrolled = vi.fn();
let ending: AbortController;

/** Node's own events: unlike happy-dom's, they let a listener for one event add itself again. */
class StandIn extends EventTarget {}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('Element', StandIn);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { documentElement: new StandIn() }));
  ending = new AbortController();
  watchRest(ending.signal, { settled, scrolled, slid });
  vi.advanceTimersByTime(LONG);
  for (const told of [settled, scrolled, slid]) told.mockClear();
  return () => {
    ending.abort();
    vi.useRealTimers();
  };
});

/** Scrolls the document, or a scroller in it, an event a frame. */
function scrollFor(milliseconds: number, target: EventTarget = document): void {
  for (let passed = 0; passed < milliseconds; passed += FRAME) {
    const event = new Event('scroll');
    // As it comes to the document's listeners, which are all there are.
    Object.defineProperty(event, 'target', { value: target });
    document.dispatchEvent(event);
    vi.advanceTimersByTime(FRAME);
  }
}

const endScroll = () => document.dispatchEvent(new Event('scrollend'));

describe('a page that is scrolled', () => {
  it('is looked at when the scroll ends, at once and once', () => {
    scrollFor(100);
    expect(settled).not.toHaveBeenCalled();
    endScroll();
    expect(settled).toHaveBeenCalledOnce();
  });

  it('is looked at once a while where it never stops', () => {
    scrollFor(4000);
    const looks = settled.mock.calls.length;
    expect(looks).toBeGreaterThanOrEqual(3);
    expect(looks).toBeLessThanOrEqual(6);
  });

  it('is looked at soon where no end is told', () => {
    scrollFor(100);
    vi.advanceTimersByTime(400);
    expect(settled).toHaveBeenCalledOnce();
  });

  it('is not kept waiting by a finger that rested and lifted late', () => {
    scrollFor(100);
    vi.advanceTimersByTime(LONG);
    settled.mockClear();
    endScroll();
    expect(settled).not.toHaveBeenCalled();
    vi.advanceTimersByTime(LONG);
    scrollFor(100);
    endScroll();
    expect(settled).toHaveBeenCalledOnce();
  });

  it('is not looked at in the ends of scrolls that follow each other', () => {
    for (let scroll = 0; scroll < 20; scroll += 1) {
      scrollFor(50);
      endScroll();
    }
    expect(settled.mock.calls.length).toBeLessThanOrEqual(3);
  });

  it('tells at once that it moves, and of scrollers inside it which', () => {
    const scroller = new StandIn();
    scrollFor(FRAME, scroller);
    expect(slid).toHaveBeenCalledWith(scroller);
    expect(scrolled).not.toHaveBeenCalled();
    scrollFor(FRAME);
    expect(scrolled).toHaveBeenCalledOnce();
  });
});

it('nothing is told after the end', () => {
  scrollFor(100);
  ending.abort();
  endScroll();
  vi.advanceTimersByTime(LONG);
  expect(settled).not.toHaveBeenCalled();
});
