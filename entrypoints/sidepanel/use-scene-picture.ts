import { useEffect, useRef, useState } from 'react';
import { type ProblemRecord, toProblem } from '@/utils/lib/problem';
import type { Scene } from '@/utils/studio/scene';
import type { Workshop } from '@/utils/workshop/spec';

/** Changes that follow each other sooner are drawn once; the first picture waits for none. */
const CALM_MILLISECONDS = 250;

export interface ScenePicture {
  /** The last one that was drawn; undefined before the first. */
  picture?: Blob;
  /** 0..1 while one is being drawn. */
  progress?: number;
  problem?: ProblemRecord;
  /** Tries again after a problem. */
  retry: () => void;
}

interface Drawn {
  scene: Scene;
  picture: Blob;
}

interface Drawing {
  workshop: Workshop;
  photo: Blob;
  /** Names the photo's preparation in the workshop. */
  session: string;
  scene: Scene;
  /** A picture of a scene that is there already. */
  first?: Drawn;
}

/** The scene as a draft. The newest wins; the last picture stays until there is another. */
export function useScenePicture(drawing: Drawing): ScenePicture {
  const { workshop, photo, session, scene, first } = drawing;
  const [drawn, setDrawn] = useState<Drawn>();
  const [course, setCourse] = useState<Pick<ScenePicture, 'progress' | 'problem'>>({});
  const [attempt, setAttempt] = useState(0);
  const asked = useRef(false);
  const prepared = useRef(false);
  const known = [drawn, first].find((one) => one?.scene === scene);
  useEffect(() => {
    // The scene whose picture is there is drawn once all the same: then the first change is quick.
    if (known && prepared.current) {
      setCourse({});
      return;
    }
    const stop = new AbortController();
    const { signal } = stop;
    if (!known) setCourse({ progress: 0 });
    const draw = async () => {
      const { styleId, roomType, seed } = scene;
      const task = { kind: 'stage', photo, styleId, roomType, seed, scene, session } as const;
      const progress = (done: number) => {
        if (!known && !signal.aborted) setCourse({ progress: done });
      };
      try {
        const made = await workshop.run<'stage'>(
          { ...task, quality: 'draft' },
          { signal, progress },
        );
        if (signal.aborted) return;
        prepared.current = true;
        if (!known) setDrawn({ scene, picture: made.picture });
        setCourse({});
      } catch (thrown) {
        if (!signal.aborted) setCourse({ problem: toProblem(thrown, 'no').record });
      }
    };
    const timer = setTimeout(draw, asked.current ? CALM_MILLISECONDS : 0);
    asked.current = true;
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [workshop, photo, session, scene, attempt]);
  const shown = known ?? drawn ?? first;
  return { ...course, picture: shown?.picture, retry: () => setAttempt(attempt + 1) };
}
