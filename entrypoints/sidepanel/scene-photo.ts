import type { Photo, Result } from '@/utils/store/rows';
import { readScene } from '@/utils/studio/read-scene';
import type { Scene } from '@/utils/studio/scene';

/** A photo and ways to furnish it, of which one is being changed. */
export interface FurnishedPhoto {
  photo: Photo;
  /** Likeliest first. */
  scenes: readonly Scene[];
  /** Which of them. */
  place: number;
  /** The final picture of the first scene. */
  picture?: Blob;
}

/** A result opened again; undefined where its scene can't be read. */
export function reopened(result: Result, photo: Photo): FurnishedPhoto | undefined {
  const scene = readScene(result.staging?.scene);
  return scene && { photo, scenes: [scene], place: 0, picture: result.bytes };
}
