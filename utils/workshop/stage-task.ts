import { markPicture } from '@/utils/images/mark-picture';
import { readPixels, writePng } from '@/utils/images/pictures';
import { Problem } from '@/utils/lib/problem';
import { type Pace, partOf } from '@/utils/restyle/pace';
import type { Mask, Pixels } from '@/utils/restyle/pixels';
import { busyWalls } from '@/utils/studio/camera/busy-walls';
import { freeFloor } from '@/utils/studio/camera/free-floor';
import { rescaleCamera } from '@/utils/studio/camera/projection';
import { layOut } from '@/utils/studio/layout/lay-out';
import { finishesOf } from '@/utils/studio/model/default-finishes';
import { openStudio, type Picture, type Studio } from '@/utils/studio/picture/open-studio';
import type { Scene } from '@/utils/studio/scene';
import type { Calibration } from '@/utils/studio/space';
import { findFurnishing } from '@/utils/styles/furnishings';
import { findStyle } from '@/utils/styles/registry';
import type { Style } from '@/utils/styles/spec';
import { confidentGuess } from './confident-guess';
import { paceOf } from './pace-of';
import type { Course, Made, StageTask } from './spec';

/** Longest side of the result, pixels; larger photos are scaled down. */
const LONGEST_SIDE = 2048;

/** Share of the floor that is free where a room isn't furnished: less may be glare or a radiator. */
const AN_EMPTY_ROOM = 0.85;

interface Laid {
  scene: Scene;
  onFreeFloor: boolean;
}

/** Draws furniture into a photo: by the scene that is given, else by a layout of its own. */
export async function doStage(task: StageTask, course: Course): Promise<Made['stage']> {
  const pace = paceOf(course);
  const style = findStyle(task.styleId);
  if (!style) throw refused('problemStyleGone');
  const photo = await photoOf(task);
  // A person who keeps floor free says nothing about what stands in the photo.
  const { scene, onFreeFloor } = task.scene
    ? { scene: fitted(task.scene, photo), onFreeFloor: false }
    : sceneOf(task, style, photo);
  const picture = await draw(task, photo, scene, style, partOf(pace, 0.05, 0.95));
  return {
    picture: markPicture(await writePng(picture.pixels), 'compositeSynthetic'),
    proof: await writePng(whiteOnBlack(picture.proof)),
    scene,
    onFreeFloor,
  };
}

/** A layout by rules, on what of the floor is seen to be free. */
function sceneOf(task: StageTask, style: Style, photo: Pixels): Laid {
  const { roomType, seed } = task;
  const calibration = task.calibration
    ? ofSize(task.calibration, photo.width)
    : confidentGuess(photo);
  const { keepOut, share } = freeFloor(photo, calibration);
  const { placed, reason } = layOut({
    ...{ calibration, roomType, seed, keepOut },
    furnishing: findFurnishing(style.id),
    busy: busyWalls(photo, calibration),
  });
  if (reason) throw refused('problemNoFreeFloor');
  const scene: Scene = {
    ...{ version: 1, calibration, styleId: style.id, roomType, seed, placed, keepOut },
    inFront: [],
  };
  return { scene, onFreeFloor: share < AN_EMPTY_ROOM };
}

/** What a session keeps: decoding and preparing a photo takes longer than drawing a draft of it. */
interface Kept {
  session: string;
  photo: Pixels;
  calibration?: string;
  studio?: Studio;
}

let kept: Kept | undefined;

async function photoOf({ photo, session }: StageTask): Promise<Pixels> {
  if (session !== undefined && kept?.session === session) return kept.photo;
  kept?.studio?.close();
  const pixels = await readPixels(photo, LONGEST_SIDE);
  kept = session === undefined ? undefined : { session, photo: pixels };
  return pixels;
}

async function draw(
  { quality }: StageTask,
  photo: Pixels,
  scene: Scene,
  { id, palette }: Style,
  pace: Pace,
): Promise<Picture> {
  const studio = studioOf(photo, scene.calibration);
  try {
    return await studio.draw(scene, finishesOf(findFurnishing(id), palette), quality, pace);
  } finally {
    if (kept?.studio !== studio) studio.close();
  }
}

function studioOf(photo: Pixels, calibration: Calibration): Studio {
  const key = JSON.stringify(calibration);
  if (kept?.studio && kept.calibration === key) return kept.studio;
  kept?.studio?.close();
  const studio = openStudio(photo, calibration, new OffscreenCanvas(photo.width, photo.height));
  if (kept) kept = { ...kept, calibration: key, studio };
  return studio;
}

const fitted = (scene: Scene, photo: Pixels): Scene => ({
  ...scene,
  calibration: ofSize(scene.calibration, photo.width),
});

const ofSize = (calibration: Calibration, width: number): Calibration => ({
  ...calibration,
  camera: rescaleCamera(calibration.camera, width),
});

function whiteOnBlack({ width, height, data }: Mask): Pixels {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let index = 0; index < data.length; index++) {
    pixels.fill(data[index] ?? 0, index * 4, index * 4 + 3);
    pixels[index * 4 + 3] = 255;
  }
  return { width, height, data: pixels };
}

function refused(key: 'problemStyleGone' | 'problemNoFreeFloor'): Problem {
  return new Problem({ kind: 'rejected', say: { key }, charged: 'no' });
}
