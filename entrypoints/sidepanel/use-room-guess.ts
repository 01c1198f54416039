import { useEffect, useState } from 'react';
import type { Photo } from '@/utils/store/rows';
import { blankCalibration } from '@/utils/studio/camera/blank-calibration';
import type { Calibration } from '@/utils/studio/space';
import { startEngine } from '@/utils/workshop/start-engine';

/** Where the photo's size isn't known. */
const USUAL = { width: 1536, height: 1024 };

/**
 * The camera and room of a photo as they are guessed; where nothing can be guessed, one corner to
 * begin with.
 * @returns undefined while it is looked at
 */
export function useRoomGuess(photo: Photo): Calibration | undefined {
  const [guess, setGuess] = useState<{ photoId: string; calibration: Calibration }>();
  // The row changes when a calibration is kept; what is looked at, its bytes, never does.
  useEffect(() => {
    const stop = new AbortController();
    const keep = (calibration: Calibration | undefined) => {
      if (stop.signal.aborted) return;
      setGuess({ photoId: photo.id, calibration: calibration ?? blankFor(photo) });
    };
    guessOf(photo, stop.signal).then(keep, () => keep(undefined));
    return () => stop.abort();
  }, [photo.id]);
  return guess?.photoId === photo.id ? guess.calibration : undefined;
}

async function guessOf({ bytes }: Photo, signal: AbortSignal): Promise<Calibration | undefined> {
  if (!bytes) return undefined;
  const engine = startEngine();
  try {
    const made = await engine.run({ kind: 'guess', photo: bytes }, { signal });
    return made.calibration;
  } finally {
    engine.stop();
  }
}

const blankFor = ({ width = USUAL.width, height = USUAL.height }: Photo) =>
  blankCalibration(width, height);
