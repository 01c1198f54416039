/** The gallery's worker: decodes a photo, does the whole job, tells what it cost. */

import type { RoomType } from '@/utils/photos/room-type';
import { emptyMask, type Mask, type Pixels } from '@/utils/restyle/pixels';
import { restyle } from '@/utils/restyle/restyle';
import { scaleDown, sizeWithin } from '@/utils/restyle/scale-down';
import { whatStands } from '@/utils/studio/camera/what-stands';
import { layOut } from '@/utils/studio/layout/lay-out';
import { finishesOf } from '@/utils/studio/model/default-finishes';
import { startEngine } from '@/utils/studio/picture/engine';
import { type Figures, openStudio } from '@/utils/studio/picture/open-studio';
import { findFurnishing } from '@/utils/styles/furnishings';
import { findStyle } from '@/utils/styles/registry';
import { calibrate } from './calibrate';
import { drawPlan } from './draw-plan';
import { judgePlan, type PlanFigures } from './judge-plan';
import { truths } from './truths';

export interface Order {
  photoUrl: string;
  roomId: string;
  roomType: RoomType;
  styleId: string;
  seed: number;
  /** Light and tone instead of furniture. */
  toneOnly?: boolean;
  quality?: 'draft' | 'final';
  /** Draw as with a graphics chip, whatever draws. */
  asHardware?: boolean;
  /** Outlines of where things stand instead of a picture. */
  planOnly?: boolean;
}

export interface Made {
  picture: Blob;
  proof?: Blob;
  figures?: Figures;
  /** Share of all pixels that equal the photo's, and how many outside the proof don't. */
  same: number;
  broken: number;
  totalMilliseconds: number;
  note: string;
  plan?: PlanFigures;
}

const noPace = { pause: () => new Promise<void>((resolve) => setTimeout(resolve)) };

self.onmessage = async ({ data }: MessageEvent<Order>) => {
  try {
    self.postMessage(await make(data));
  } catch (error) {
    self.postMessage({
      failed: error instanceof Error ? (error.stack ?? error.message) : `${error}`,
    });
  }
};

async function make(order: Order): Promise<Made> {
  const photo = await loadPixels(order.photoUrl);
  const started = performance.now();
  const style = findStyle(order.styleId);
  if (!style) throw new Error(`There is no style ${order.styleId}.`);
  if (order.toneOnly) {
    const { pixels } = await restyle(
      photo,
      style.tone,
      { variation: order.seed, walls: 'auto' },
      noPace,
    );
    return finish(photo, pixels, undefined, started, { note: 'light and tone' });
  }
  const calibration = calibrate(photo, order.roomId);
  if (!calibration) return finish(photo, photo, undefined, started, { note: 'no camera' });
  const furnishing = findFurnishing(style.id);
  const { roomType, seed, styleId } = order;
  const { keepOut, busy, furnished } = whatStands(photo, calibration);
  const { placed, reason } = layOut({
    ...{ calibration, roomType, furnishing, seed, keepOut, busy, furnished },
  });
  if (placed.length === 0) return finish(photo, photo, undefined, started, { note: `${reason}` });
  if (order.planOnly) {
    const plan = judgePlan(calibration, placed, truths[order.roomId]);
    const picture = planOver(photo, (context) => drawPlan(context, calibration, placed, keepOut));
    const note = `${placed.length} pieces${furnished ? ' on free floor' : ''}`;
    return finish(photo, picture, undefined, started, { note, plan });
  }
  const engine = startEngine(new OffscreenCanvas(1, 1), order.asHardware);
  const studio = openStudio(photo, calibration, engine);
  try {
    const scene = {
      version: 1,
      calibration,
      styleId,
      roomType,
      seed,
      placed,
      keepOut,
      inFront: [],
    } as const;
    const picture = await studio.draw(
      scene,
      finishesOf(furnishing, style.palette),
      order.quality ?? 'final',
      noPace,
    );
    const note = `${placed.length} pieces, confidence ${calibration.confidence.toFixed(2)}`;
    return await finish(photo, picture.pixels, picture.proof, started, {
      note,
      figures: picture.figures,
    });
  } finally {
    studio.close();
    engine.dispose();
  }
}

async function finish(
  photo: Pixels,
  pixels: Pixels,
  proof: Mask | undefined,
  started: number,
  rest: Pick<Made, 'note' | 'figures' | 'plan'>,
): Promise<Made> {
  const totalMilliseconds = Math.round(performance.now() - started);
  const mask = proof ?? emptyMask(pixels.width, pixels.height);
  return {
    picture: await encode(pixels),
    proof: proof && (await encode(pixelsOfMask(proof))),
    // A draft goes over a smaller photo.
    ...(rest.plan
      ? { same: 1, broken: 0 }
      : compare(scaleDown(photo, Math.max(pixels.width, pixels.height)), pixels, mask)),
    totalMilliseconds,
    ...rest,
  };
}

function compare(photo: Pixels, pixels: Pixels, proof: Mask): Pick<Made, 'same' | 'broken'> {
  const before = new Uint32Array(photo.data.buffer);
  const after = new Uint32Array(pixels.data.buffer);
  let [same, broken] = [0, 0];
  for (let i = 0; i < before.length; i++) {
    if (before[i] === after[i]) same++;
    else if (!proof.data[i]) broken++;
  }
  return { same: same / before.length, broken };
}

/** As large as the extension draws at most. */
const LONGEST_SIDE = 2048;

async function loadPixels(url: string): Promise<Pixels> {
  const bitmap = await createImageBitmap(await (await fetch(url)).blob());
  const { width, height } = sizeWithin(bitmap.width, bitmap.height, LONGEST_SIDE);
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('No 2d canvas.');
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

function pixelsOfMask({ width, height, data }: Mask): Pixels {
  const grey = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < data.length; i++) grey.fill(data[i], 4 * i, 4 * i + 3);
  return { width, height, data: grey };
}

/** Large enough to see where things stand. */
const PLAN_WIDTH = 1024;

function planOver(
  photo: Pixels,
  draw: (context: OffscreenCanvasRenderingContext2D) => void,
): Pixels {
  const scale = PLAN_WIDTH / photo.width;
  const [width, height] = [PLAN_WIDTH, Math.round(photo.height * scale)];
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('No 2d canvas.');
  context.scale(scale, scale);
  context.drawImage(contextFor(photo).canvas, 0, 0);
  draw(context);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

function contextFor({ width, height, data }: Pixels): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('No 2d canvas.');
  context.putImageData(new ImageData(Uint8ClampedArray.from(data), width, height), 0, 0);
  return context;
}

async function encode(pixels: Pixels): Promise<Blob> {
  return contextFor(pixels).canvas.convertToBlob({ type: 'image/png' });
}
