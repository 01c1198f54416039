/** Outlines drawn by hand: floor that stays free, and what stands in front of all furniture. */
import type { Scene } from './scene';
import type { FloorPoint, Point } from './space';

/** Fewest corners of an outline. */
const FEWEST = 3;

/** Keeps a part of the floor free. */
export function addKeepOut(scene: Scene, outline: readonly FloorPoint[]): Scene {
  return outline.length < FEWEST ? scene : { ...scene, keepOut: [...scene.keepOut, outline] };
}

export function removeKeepOut(scene: Scene, index: number): Scene {
  return { ...scene, keepOut: scene.keepOut.filter((_, place) => place !== index) };
}

/** Puts a part of the photo in front. @param outline in fractions of the photo's size */
export function addInFront(scene: Scene, outline: readonly Point[]): Scene {
  return outline.length < FEWEST ? scene : { ...scene, inFront: [...scene.inFront, outline] };
}

export function removeInFront(scene: Scene, index: number): Scene {
  return { ...scene, inFront: scene.inFront.filter((_, place) => place !== index) };
}
