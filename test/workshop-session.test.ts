import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Calibration } from '@/utils/studio/space';
import { leaveSession, openSession } from '@/utils/workshop/session';

/** What stands in for the browser: codecs, graphics and the studio that draws with them. */
const made = vi.hoisted(() => ({
  decoded: 0,
  engines: [] as { lost: boolean; gone: boolean }[],
  studios: [] as { engine: unknown; closed: boolean }[],
}));
vi.mock('@/utils/images/pictures', () => ({
  readPixels: async () => {
    made.decoded += 1;
    return { width: 4, height: 3, data: new Uint8ClampedArray(48) };
  },
}));
vi.mock('@/utils/studio/picture/engine', () => ({
  startEngine: () => {
    const engine = {
      ...{ lost: false, gone: false },
      renderer: { getContext: () => ({ isContextLost: () => engine.lost }) },
      dispose: () => {
        engine.gone = true;
      },
    };
    made.engines.push(engine);
    return engine;
  },
}));
vi.mock('@/utils/studio/picture/open-studio', () => ({
  openStudio: (_photo: unknown, _calibration: unknown, engine: unknown) => {
    const studio = {
      ...{ engine, closed: false },
      close: () => {
        studio.closed = true;
      },
    };
    made.studios.push(studio);
    return studio;
  },
}));

const photo = new Blob(['a photo']);
const calibration: Calibration = {
  camera: {
    ...{ width: 4, height: 3, focalLength: 3, centreX: 2, centreY: 1.5 },
    ...{ yaw: 0, pitch: 0, roll: 0, eyeHeight: 1.2 },
  },
  room: { left: -2, right: 2, back: -4, front: 0, ceiling: 2.5 },
  openings: [],
  confidence: 1,
  madeBy: 'person',
};
const turned = { ...calibration, camera: { ...calibration.camera, yaw: 0.2 } };

vi.stubGlobal('OffscreenCanvas', class {});
// Whatever a test before left behind is nobody's.
beforeEach(async () => {
  leaveSession(await openSession(photo));
  Object.assign(made, { decoded: 0, studios: [] });
});

describe('a session', () => {
  it('of one name keeps its photo and its studio', async () => {
    const first = (await openSession(photo, 'one')).studioOf(calibration);
    const session = await openSession(photo, 'one');
    leaveSession(session);
    expect(session.studioOf({ ...calibration })).toBe(first);
    expect(made.decoded).toBe(1);
    expect(made.studios.map(({ closed }) => closed)).toEqual([false]);
  });

  it('opens another studio for another camera and closes the first', async () => {
    const session = await openSession(photo, 'one');
    session.studioOf(calibration);
    session.studioOf(turned);
    expect(made.studios.map(({ closed }) => closed)).toEqual([true, false]);
  });

  it('without a name is closed when it is left', async () => {
    const session = await openSession(photo);
    session.studioOf(calibration);
    leaveSession(session);
    expect(made.studios.map(({ closed }) => closed)).toEqual([true]);
  });

  it('gives way to another photo, which is drawn by the same engine', async () => {
    (await openSession(photo, 'one')).studioOf(calibration);
    (await openSession(photo, 'two')).studioOf(calibration);
    const [first, second] = made.studios;
    expect([first?.closed, second?.closed]).toEqual([true, false]);
    expect(second?.engine).toBe(first?.engine);
  });

  it('goes on in a new engine when the browser took the old one away', async () => {
    const session = await openSession(photo, 'one');
    const before = session.studioOf(calibration);
    const lost = made.engines.at(-1);
    if (lost) lost.lost = true;
    expect(session.studioOf(calibration)).not.toBe(before);
    expect(lost?.gone).toBe(true);
    const [first, second] = made.studios;
    expect(first?.closed).toBe(true);
    expect(second?.engine).not.toBe(first?.engine);
  });
});
