import * as z from 'zod/mini';
import { Problem } from '@/utils/lib/problem';
import type { Words } from '@/utils/lib/words';
import type { DoneAtOnce, Order, ProviderAdapter, Tools } from '../spec';

/** The workshop behind the provider contract: no key, no network, no waiting at a queue. */
export const adapter: ProviderAdapter<null> = {
  operation: z.null(),

  toBody: (order) =>
    order.mode === 'furnish'
      ? { style: order.style.id, room: order.roomType, seed: order.scene?.seed ?? order.variation }
      : { tone: order.style.tone, variation: order.variation, walls: wallsOf(order) },

  submit: (order, _account, tools) =>
    order.mode === 'furnish' ? furnish(order, tools) : restyle(order, tools),

  poll: () =>
    Promise.reject(new Problem({ kind: 'bug', say: { key: 'problemBug' }, charged: 'no' })),
};

async function furnish(order: Order, tools: Tools): Promise<DoneAtOnce<null>> {
  const { style, roomType, variation, calibration, scene } = order;
  const staged = await tools.workshop.run<'stage'>(
    {
      kind: 'stage',
      photo: bytesOf(order),
      ...{ styleId: style.id, roomType, seed: variation + 1, quality: 'final' },
      preview: true,
      ...(calibration && { calibration }),
      ...(scene && { scene }),
    },
    tools,
  );
  const staging = { scene: staged.scene, proof: staged.proof };
  return {
    state: 'done',
    images: [{ bytes: staged.picture, staging }],
    seed: staged.scene.seed,
    note: { key: staged.onFreeFloor ? 'noteFurnishedFreeFloor' : 'noteFurnished' },
  };
}

async function restyle(order: Order, tools: Tools): Promise<DoneAtOnce<null>> {
  const { style, variation, mask } = order;
  const made = await tools.workshop.run<'restyle'>(
    {
      kind: 'restyle',
      photo: bytesOf(order),
      ...{
        tone: style.tone,
        variation,
        walls: order.request.paintWalls === false ? 'none' : 'auto',
      },
      ...(mask && { mask }),
    },
    tools,
  );
  return {
    state: 'done',
    images: [{ bytes: made.picture }],
    note: noteOf(order, made.paintedWalls),
  };
}

function bytesOf({ photo }: Order): Blob {
  if (photo.bytes) return photo.bytes;
  throw new Problem({ kind: 'rejected', say: { key: 'problemPhotoNotReady' }, charged: 'no' });
}

function wallsOf(order: Order): 'mask' | 'none' | 'auto' {
  if (order.mask) return 'mask';
  return order.request.paintWalls === false ? 'none' : 'auto';
}

/** Says what was done and what was not; the panel offers the wall outline with `noteWallsLeft`. */
function noteOf(order: Order, paintedWalls: boolean): Words {
  if (paintedWalls) return { key: 'noteWallsPainted' };
  return { key: order.request.paintWalls === false ? 'noteToneOnly' : 'noteWallsLeft' };
}
