import * as z from 'zod/mini';
import { Problem } from '@/utils/lib/problem';
import type { Order } from '../spec';
import { card } from './card';
import { requestSchema } from './request-schema';

/**
 * The text fields of the form, by name. Fields nobody chose are left out, so that the vendor's own
 * defaults hold. The vendor has no field for a prompt.
 * @throws Problem when the room isn't known: the vendor requires one
 */
export function toFormFields(order: Order): Record<string, string> {
  const request = z.parse(requestSchema, order.request);
  return {
    uuid: order.jobId,
    room_type: request.roomTypeWords || nameRoom(order),
    style: request.styleWords || inTheirWords(order.style.label.en),
    space: request.space === 'auto' ? spaceOf(order) : request.space,
    renders: String(request.renders),
    ...(request.model === 'auto' ? {} : { model: request.model }),
    ...(request.upscale ? { upscale: 'true' } : {}),
    ...(request.staging ? { staging: 'true' } : {}),
    ...(request.sketch ? { sketch: 'true' } : {}),
  };
}

function nameRoom({ roomType }: Order): string {
  if (roomType !== 'unknown') return inTheirWords(roomType);
  throw new Problem({
    kind: 'rejected',
    say: { key: 'problemNeedsRoomType', values: [card.label] },
    charged: 'no',
  });
}

function spaceOf({ roomType }: Order): string {
  return roomType === 'outdoor' ? 'exterior' : 'interior';
}

/**
 * "Mid-century modern" -> "mid_century_modern". No list of values is public; the documented ones
 * (living_room, bedroom, kitchen; modern, scandinavian, industrial) are written this way.
 */
function inTheirWords(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
