import { markPicture } from '@/utils/images/mark-picture';
import { writeJpeg, writePng } from '@/utils/images/pictures';
import { Problem } from '@/utils/lib/problem';
import { partOf } from '@/utils/restyle/pace';
import type { Mask, Pixels } from '@/utils/restyle/pixels';
import { rescaleCamera } from '@/utils/studio/camera/projection';
import { whatStands } from '@/utils/studio/camera/what-stands';
import { layOut } from '@/utils/studio/layout/lay-out';
import { finishesOf } from '@/utils/studio/model/default-finishes';
import type { Scene } from '@/utils/studio/scene';
import type { Calibration } from '@/utils/studio/space';
import { findFurnishing } from '@/utils/styles/furnishings';
import { findStyle } from '@/utils/styles/registry';
import type { Style } from '@/utils/styles/spec';
import { confidentGuess } from './confident-guess';
import { paceOf } from './pace-of';
import { leaveSession, openSession } from './session';
import type { Course, Made, StageTask } from './spec';

/** Share of the floor that is free where a room isn't furnished: less may be glare or a radiator. */
const AN_EMPTY_ROOM = 0.85;

const DRAFT_JPEG_QUALITY = 0.9;

interface Laid {
  scene: Scene;
  onFreeFloor: boolean;
}

/** Draws furniture into a photo: by the scene that is given, else by a layout of its own. */
export async function doStage(task: StageTask, course: Course): Promise<Made['stage']> {
  const pace = paceOf(course);
  const style = findStyle(task.styleId);
  if (!style) throw refused('problemStyleGone');
  const session = await openSession(task.photo, task.session);
  try {
    const { photo } = session;
    // A person who keeps floor free says nothing about what stands in the photo.
    const { scene, onFreeFloor } = task.scene
      ? { scene: fitted(task.scene, photo), onFreeFloor: false }
      : sceneOf(task, style, photo);
    const studio = session.studioOf(scene.calibration);
    const finishes = finishesOf(findFurnishing(style.id), style.palette);
    if (task.preview) {
      const draft = await studio.draw(scene, finishes, 'draft', partOf(pace, 0.02, 0.05));
      course.preview?.(await encode(draft.pixels, 'draft'));
    }
    const picture = await studio.draw(scene, finishes, task.quality, partOf(pace, 0.05, 0.95));
    return {
      picture: await encode(picture.pixels, task.quality),
      proof: await writePng(whiteOnBlack(picture.proof)),
      scene,
      onFreeFloor,
    };
  } finally {
    leaveSession(session);
  }
}

async function encode(pixels: Pixels, quality: StageTask['quality']): Promise<Blob> {
  const picture = await (quality === 'draft'
    ? writeJpeg(pixels, DRAFT_JPEG_QUALITY)
    : writePng(pixels));
  return markPicture(picture, 'compositeSynthetic');
}

/** A layout by rules, on what of the floor is seen to be free. */
function sceneOf(task: StageTask, style: Style, photo: Pixels): Laid {
  const { roomType, seed } = task;
  const calibration = task.calibration
    ? ofSize(task.calibration, photo.width)
    : confidentGuess(photo);
  const { keepOut, share, busy, furnished } = whatStands(photo, calibration);
  const { placed, reason } = layOut({
    ...{ calibration, roomType, seed, keepOut, busy, furnished },
    furnishing: findFurnishing(style.id),
  });
  if (reason) throw refused('problemNoFreeFloor');
  const scene: Scene = {
    ...{ version: 1, calibration, styleId: style.id, roomType, seed, placed, keepOut },
    inFront: [],
    ...(furnished ? { furnished } : {}),
  };
  return { scene, onFreeFloor: furnished || share < AN_EMPTY_ROOM };
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
