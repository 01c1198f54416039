/**
 * The workshop: where the heavy work on pictures is done, on this device, outside every thread that
 * a person or a browser waits for. Types only; see wire.ts for how it is reached.
 */
import type { RoomType } from '@/utils/photos/room-type';
import type { Tone } from '@/utils/restyle/style-tone';
import type { Scene } from '@/utils/studio/scene';
import type { Calibration } from '@/utils/studio/space';

/** Light, tone and wall colour of a style. */
export interface RestyleTask {
  kind: 'restyle';
  photo: Blob;
  tone: Tone;
  variation: number;
  walls: 'auto' | 'none';
  /** PNG, white = paint here; decides instead of `walls`. */
  mask?: Blob;
}

/** Furniture in the photo. */
export interface StageTask {
  kind: 'stage';
  photo: Blob;
  styleId: string;
  roomType: RoomType;
  /** Another seed, another layout. */
  seed: number;
  /** What a person said of the camera; absent: it is guessed. */
  calibration?: Calibration;
  /** Drawn as it is, instead of a layout by rules. */
  scene?: Scene;
  quality: 'draft' | 'final';
  /** Draw a draft first and show it while the final is drawn. */
  preview?: true;
  /** Of one photo: what was prepared for it is kept for the next task of the same name. */
  session?: string;
}

/** The camera and room behind a photo, as far as they can be guessed. */
export interface GuessTask {
  kind: 'guess';
  photo: Blob;
}

export type Task = RestyleTask | StageTask | GuessTask;

/** A furnished photo. */
export interface Staged {
  /** PNG with the photo's own pixels outside the proof; of a draft a smaller JPEG. */
  picture: Blob;
  /** PNG the size of the picture: white where it may differ from the photo, black where it does not. */
  proof: Blob;
  scene: Scene;
  /** The room was furnished already: pieces stand on its free floor. */
  onFreeFloor: boolean;
}

export interface Made {
  restyle: { picture: Blob; paintedWalls: boolean };
  stage: Staged;
  /** `calibration` is absent where nothing could be guessed. */
  guess: { calibration?: Calibration };
}

export type TaskKind = keyof Made;
export type TaskOf<Kind extends TaskKind> = Extract<Task, { kind: Kind }>;

export interface Course {
  signal?: AbortSignal;
  /** 0..1, never falling. */
  progress?(done: number): void;
  /** Once, early: a coarse picture of what is being made, where the task asks for it. */
  preview?(picture: Blob): void;
}

export interface Workshop {
  /** @throws Problem charged 'no', or the signal's reason */
  run<Kind extends TaskKind>(task: TaskOf<Kind>, course?: Course): Promise<Made[Kind]>;
}
