import { useEffect, useState } from 'react';
import { readPixels } from '@/utils/images/pictures';
import { type ProblemRecord, toProblem } from '@/utils/lib/problem';
import { analyseRoom, type RoomAnalysis } from '@/utils/restyle/analyse-room';
import { emptyMask, type Mask } from '@/utils/restyle/pixels';
import { maskOf } from '@/utils/store/mask-of';
import type { MaskMeaning, Photo } from '@/utils/store/rows';
import { readSelection } from './selection-picture';

/** What the engine makes of a photo, and the selection to start from. */
export type RoomStudy =
  | { state: 'studying'; progress: number }
  | { state: 'ready'; analysis: RoomAnalysis; first: Mask }
  | { state: 'failed'; problem: ProblemRecord };

/** The engine looks at less than half of this; the rest is smoothing. */
const LONGEST_SIDE = 1024;

/** Studies a photo in this page, about a second, while the page stays usable. */
export function useRoomStudy(photo: Photo, meaning: MaskMeaning): RoomStudy {
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
      const kept = maskOf(photo, meaning);
      const first = kept && (await readSelection(kept, analysis));
      stop.signal.throwIfAborted();
      setStudy({ state: 'ready', analysis, first: first ?? unmarked(analysis, meaning) });
    };
    work().catch((thrown) => {
      if (stop.signal.aborted) return;
      setStudy({ state: 'failed', problem: toProblem(thrown, 'no').record });
    });
    return () => stop.abort();
  }, [photo.id, meaning]);
  return study;
}

/** The engine knows walls when it sees them; what is to change only the person knows. */
function unmarked({ walls, width, height }: RoomAnalysis, meaning: MaskMeaning): Mask {
  return meaning === 'surface-to-paint' ? walls : emptyMask(width, height);
}
