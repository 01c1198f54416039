import { findCard } from '@/utils/providers/cards';
import type { Scene } from '@/utils/studio/scene';
import type { Choices } from './use-start';

/** A job's choices for the same furniture as it stands now, in this or another photo. */
export function choicesForScene(choices: Choices, photoId: string, scene: Scene): Choices {
  const { styleId, roomType } = scene;
  return { ...choices, photoId, styleId, roomType, scene, useMask: false };
}

/** The same look without furniture; undefined where the provider has no such mode. */
export function choicesWithoutScene(choices: Choices, photoId: string): Choices | undefined {
  const mode = findCard(choices.providerId)?.modes.find(({ takes }) => !takes.scene);
  if (!mode) return undefined;
  const { scene: _, ...kept } = choices;
  return { ...kept, photoId, modeId: mode.id, request: {}, useMask: false };
}
