import { createContext, useContext } from 'react';
import type { Choices } from './use-start';

/** Whose corner is to be shown, and what for. */
export interface CornerAsked {
  photoId: string;
  /** What to furnish at once when it fits; absent where it is only kept. */
  choices?: Choices;
  /** Runs once the job is safely kept. */
  after?: () => Promise<unknown>;
  /** The calibration is kept with the photo. */
  onKept?: () => void;
}

export const OpenCorner = createContext<(asked: CornerAsked) => void>(() => {});

/** Opens the screen on which a person shows where a photo's floor is. */
export const useOpenCorner = () => useContext(OpenCorner);
