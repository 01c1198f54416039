import { markPicture } from '@/utils/images/mark-picture';
import { writeJpeg } from '@/utils/images/pictures';
import type { Mask } from '@/utils/restyle/pixels';
import { restyle } from '@/utils/restyle/restyle';
import { paceOf } from './pace-of';
import { readPhoto } from './read-photo';
import type { Course, Made, RestyleTask } from './spec';

const JPEG_QUALITY = 0.92;

export async function doRestyle(task: RestyleTask, course: Course): Promise<Made['restyle']> {
  const photo = await readPhoto(task.photo);
  const walls = task.mask ? await readMask(task.mask) : task.walls;
  const { variation, tone } = task;
  const restyled = await restyle(photo, tone, { variation, walls }, paceOf(course));
  const jpeg = await writeJpeg(restyled.pixels, JPEG_QUALITY);
  const picture = markPicture(jpeg, 'algorithmicallyEnhanced');
  return { picture, paintedWalls: restyled.paintedWalls };
}

/** White in the red channel means "paint here". */
async function readMask(bytes: Blob): Promise<Mask> {
  const { data, width, height } = await readPhoto(bytes);
  const selected = new Uint8Array(width * height);
  for (let pixel = 0; pixel < selected.length; pixel++) selected[pixel] = data[pixel * 4];
  return { width, height, data: selected };
}
