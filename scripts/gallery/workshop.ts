/** The extension's own workshop in the gallery's page: what a person waits for, from order to picture. */
import type { Scene } from '@/utils/studio/scene';
import type { StageTask } from '@/utils/workshop/spec';
import { startEngine } from '@/utils/workshop/start-engine';

export interface Wanted extends Omit<StageTask, 'kind' | 'photo'> {
  photoUrl: string;
  /** In a worker that has done nothing yet; its start is counted. */
  fresh?: true;
  /** Give a final picture up after so long, and only then ask for this one. */
  afterCancelMilliseconds?: number;
}

export interface Waited {
  milliseconds: number;
  scene: Scene;
}

let engine: ReturnType<typeof startEngine> | undefined;

/** Has a picture made, and tells how long that took. */
export async function waitForPicture(wanted: Wanted): Promise<Waited> {
  const { photoUrl, fresh, afterCancelMilliseconds, ...rest } = wanted;
  const photo = await (await fetch(photoUrl)).blob();
  const task = { kind: 'stage', photo, ...rest } as const;
  if (fresh) engine?.stop();
  if (afterCancelMilliseconds !== undefined) await giveUpFinal(task, afterCancelMilliseconds);
  const started = performance.now();
  if (fresh || !engine) engine = startEngine();
  const { scene } = await engine.run<'stage'>(task);
  return { milliseconds: performance.now() - started, scene };
}

async function giveUpFinal(task: StageTask, milliseconds: number): Promise<void> {
  const signal = AbortSignal.timeout(milliseconds);
  await engine?.run<'stage'>({ ...task, quality: 'final' }, { signal }).catch(() => undefined);
}
