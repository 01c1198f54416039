/** What is kept of one photo between tasks: decoding and preparing it takes longer than a draft. */
import { readPixels } from '@/utils/images/pictures';
import { Problem } from '@/utils/lib/problem';
import type { Pixels } from '@/utils/restyle/pixels';
import { type Engine, startEngine } from '@/utils/studio/picture/engine';
import { openStudio, type Studio } from '@/utils/studio/picture/open-studio';
import type { Calibration } from '@/utils/studio/space';
import { paceOf } from './pace-of';

/** Longest side of what is drawn, pixels; larger photos are scaled down. */
const LONGEST_SIDE = 2048;

export interface Session {
  photo: Pixels;
  /** The studio of a camera; another camera gets another studio in the same engine. */
  studioOf(calibration: Calibration): Studio;
  /** Builds, once what waits is answered, what the first picture by this camera needs. */
  prepare(calibration: Calibration): void;
  close(): void;
}

let kept: { name: string; session: Session } | undefined;
let preparing: Promise<void> = Promise.resolve();

/** The session of that name, or a new one in its place; without a name one that nobody keeps. */
export async function openSession(photo: Blob, name?: string): Promise<Session> {
  await preparing;
  if (name !== undefined && kept?.name === name) return kept.session;
  kept?.session.close();
  kept = undefined;
  const session = createSession(await readPixels(photo, LONGEST_SIDE));
  if (name !== undefined) kept = { name, session };
  return session;
}

/** Closes a session that nobody keeps. */
export function leaveSession(session: Session): void {
  if (kept?.session !== session) session.close();
}

function createSession(photo: Pixels): Session {
  let engine: Engine | undefined;
  let open: { key: string; studio: Studio } | undefined;
  const studioOf = (calibration: Calibration): Studio => {
    const key = JSON.stringify(calibration);
    if (open?.key === key) return open.studio;
    open?.studio.close();
    engine ??= openEngine();
    open = { key, studio: openStudio(photo, calibration, engine) };
    return open.studio;
  };
  return {
    photo,
    studioOf,
    prepare(calibration) {
      const pace = paceOf({});
      // A picture that fails for the same reason says so; nobody waits for this.
      preparing = pace
        .pause()
        .then(() => studioOf(calibration).prepare(pace))
        .catch(() => undefined);
    },
    close() {
      open?.studio.close();
      engine?.dispose();
    },
  };
}

/** @throws Problem where the browser draws nothing in three dimensions: switched off, or no driver */
function openEngine(): Engine {
  try {
    return startEngine(new OffscreenCanvas(1, 1));
  } catch (thrown) {
    const say = { key: 'problemNoGraphics' } as const;
    throw new Problem({ kind: 'rejected', say, charged: 'no' }, thrown);
  }
}
