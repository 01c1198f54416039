import * as z from 'zod/mini';
import { readPixels, writeJpeg } from '@/utils/images/pictures';
import { Problem } from '@/utils/lib/problem';
import type { Mask } from '@/utils/restyle/pixels';
import { type Restyled, type RestyleOptions, restyle } from '@/utils/restyle/restyle';
import type { Order, ProviderAdapter, Tools } from '../spec';

/** Longest side of the result; larger photos are scaled down to keep memory under about 120 MB. */
const LONGEST_SIDE = 2048;
const JPEG_QUALITY = 0.92;

/** The engine of utils/restyle behind the provider contract: no key, no network, no waiting. */
export const adapter: ProviderAdapter<null> = {
  operation: z.null(),

  toBody: (order) => ({
    tone: order.style.tone,
    variation: order.variation,
    walls: order.mask ? 'mask' : wallsOf(order),
  }),

  async submit(order, _account, tools) {
    const bytes = order.photo.bytes;
    if (!bytes)
      throw new Problem({ kind: 'rejected', say: { key: 'problemPhotoNotReady' }, charged: 'no' });
    const pixels = await readPixels(bytes, LONGEST_SIDE);
    const walls = order.mask ? await readMask(order.mask) : wallsOf(order);
    const restyled = await restyle(
      pixels,
      order.style.tone,
      { variation: order.variation, walls },
      paceOf(tools),
    );
    const picture = await writeJpeg(restyled.pixels, JPEG_QUALITY);
    return { state: 'done', images: [{ bytes: picture }], note: noteOf(order, restyled) };
  },

  poll: () =>
    Promise.reject(new Problem({ kind: 'bug', say: { key: 'problemBug' }, charged: 'no' })),
};

function wallsOf(order: Order): RestyleOptions['walls'] {
  return order.request.paintWalls === false ? 'none' : 'auto';
}

/** Says what was done and what was not; the panel offers the wall outline with `noteWallsLeft`. */
function noteOf(
  order: Order,
  restyled: Restyled,
): { key: 'noteWallsPainted' | 'noteWallsLeft' | 'noteToneOnly' } {
  if (restyled.paintedWalls) return { key: 'noteWallsPainted' };
  return { key: order.request.paintWalls === false ? 'noteToneOnly' : 'noteWallsLeft' };
}

/** White in the red channel means "paint here". */
async function readMask(bytes: Blob): Promise<Mask> {
  const { data, width, height } = await readPixels(bytes, LONGEST_SIDE);
  const selected = new Uint8Array(width * height);
  for (let pixel = 0; pixel < selected.length; pixel++) selected[pixel] = data[pixel * 4];
  return { width, height, data: selected };
}

/** Lets messages and other jobs in between the stages of the work. */
function paceOf(tools: Tools) {
  return {
    pause: () => tools.clock.sleep(0, tools.signal),
    progress: tools.progress,
    signal: tools.signal,
  };
}
