import { useEffect, useState } from 'react';
import { readPixels } from '@/utils/images/pictures';
import { type ProblemRecord, toProblem } from '@/utils/lib/problem';
import { analyseRoom, type RoomAnalysis } from '@/utils/restyle/analyse-room';
import type { Mask } from '@/utils/restyle/pixels';
import type { Photo } from '@/utils/store/rows';
import { readSelection } from './selection-picture';

/** What the engine makes of a photo, and the selection to start from. */
export type RoomStudy =
  | { state: 'studying'; progress: number }
  | { state: 'ready'; analysis: RoomAnalysis; first: Mask }
  | { state: 'failed'; problem: ProblemRecord };

/** The engine looks at less than half of this; the rest is smoothing. */
const LONGEST_SIDE = 1024;

/** Studies a photo in this page, about a second, while the page stays usable. */
export function useRoomStudy(photo: Photo): RoomStudy {
  const [study, setStudy] = useState<RoomStudy>({ state: 'studying', progress: 0 });
  // The row changes when a selection is kept; what is studied, its bytes, never does.
  useEffect(() => {
    const stop = new AbortController();
    const pace = {
      pause: () => new Promise<void>((resolve) => setTimeout(resolve)),
      progress: (progress: number) => setStudy({ state: 'studying', progress }),
      signal: stop.signal,
    };
    const work = async () => {
      const pixels = await readPixels(photo.bytes ?? new Blob(), LONGEST_SIDE);
      const analysis = await analyseRoom(pixels, pace);
      const kept = photo.mask && (await readSelection(photo.mask, analysis));
      setStudy({ state: 'ready', analysis, first: kept ?? analysis.walls });
    };
    work().catch((thrown) => {
      if (stop.signal.aborted) return;
      setStudy({ state: 'failed', problem: toProblem(thrown, 'no').record });
    });
    return () => stop.abort();
  }, [photo.id]);
  return study;
}
