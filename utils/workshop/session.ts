/** What is kept between tasks: decoding a photo and starting the engine take longer than a draft. */
import { Problem } from '@/utils/lib/problem';
import type { Pixels } from '@/utils/restyle/pixels';
import { type Engine, startEngine } from '@/utils/studio/picture/engine';
import { openStudio, type Studio } from '@/utils/studio/picture/open-studio';
import type { Calibration } from '@/utils/studio/space';
import { readPhoto } from './read-photo';

export interface Session {
  photo: Pixels;
  /** The studio of a camera; another camera gets another studio in the same engine. */
  studioOf(calibration: Calibration): Studio;
  close(): void;
}

let engine: Engine | undefined;
let kept: { name: string; session: Session } | undefined;

/** The session of that name, or a new one in its place; without a name one that nobody keeps. */
export async function openSession(photo: Blob, name?: string): Promise<Session> {
  if (name !== undefined && kept?.name === name) return kept.session;
  kept?.session.close();
  kept = undefined;
  const session = createSession(await readPhoto(photo));
  if (name !== undefined) kept = { name, session };
  return session;
}

/** Closes a session that nobody keeps. */
export function leaveSession(session: Session): void {
  if (kept?.session !== session) session.close();
}

function createSession(photo: Pixels): Session {
  let open: { key: string; engine: Engine; studio: Studio } | undefined;
  const close = () => {
    open?.studio.close();
    open = undefined;
  };
  return {
    photo,
    studioOf(calibration) {
      const working = workingEngine();
      const key = JSON.stringify(calibration);
      if (open?.key === key && open.engine === working) return open.studio;
      close();
      open = { key, engine: working, studio: openStudio(photo, calibration, working) };
      return open.studio;
    },
    close,
  };
}

/** One for all photos, with its shaders; a new one where the browser took the last one away. */
function workingEngine(): Engine {
  if (engine?.renderer.getContext().isContextLost()) {
    engine.dispose();
    engine = undefined;
  }
  engine ??= openEngine();
  return engine;
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
