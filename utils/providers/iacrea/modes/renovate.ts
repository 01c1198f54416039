/**
 * Source: docs.iacrea.com/en/api-reference/endpoint/renovate. It mentions variations, but no address
 * for them is known.
 */
import * as z from 'zod/mini';
import { photoAddress } from '../addresses';
import { roomChoice, themeChoice, toggle, toWebhook, webhookField } from '../fields';
import { checkRoom, roomOf } from '../rooms';
import type { Service } from '../service';
import { themeOf } from '../themes';

const themes = [
  'MODERN',
  'SCANDINAVIAN',
  'INDUSTRIAL',
  'LUXURIOUS',
  'FARMHOUSE_CHIC',
  'KIDS_ROOM',
  'MODERN_POP',
] as const;

const rooms = [
  'LIVING_ROOM',
  'BEDROOM',
  'BATHROOM',
  'SHOWEROOM',
  'HOME_OFFICE',
  'EMPTY',
  'VERANDA',
  'KITCHEN',
  'DINING_ROOM',
] as const;

/** Themes that only some rooms have. */
const roomsByTheme: ReadonlyMap<string, readonly string[]> = new Map([
  ['KIDS_ROOM', ['BEDROOM']],
  ['MODERN_POP', ['LIVING_ROOM', 'VERANDA']],
]);

const furnishedRooms = ['BEDROOM', 'DINING_ROOM', 'LIVING_ROOM', 'HOME_OFFICE'];

const request = z.object({
  theme: themeChoice(...themes),
  room: roomChoice(...rooms),
  furnish: toggle('Furnish'),
  keepCeiling: toggle('Keep the ceiling'),
  keepFloor: toggle('Keep the floor'),
  keepWalls: toggle('Keep the walls'),
  keepDoors: toggle('Keep the doors'),
  keepWindows: toggle('Keep the windows', true),
  panorama: toggle('360° panorama'),
  webhook: webhookField,
});

export const renovate: Service = {
  path: 'renovate',
  mode: {
    id: 'renovate',
    label: { en: 'Renovate the room' },
    takes: { photo: 'url', mask: 'none', object: false, words: false, earlier: false },
    images: 4,
    request,
    cost: () => ({ kind: 'unknown' }),
  },
  generate(order) {
    const chosen = z.parse(request, order.request);
    const theme = themeOf(order.style, chosen.theme, themes);
    const room = roomOf(order, chosen.room, rooms);
    checkRoom(room, roomsByTheme.get(theme) ?? rooms, 'Theme');
    if (chosen.furnish) checkRoom(room, furnishedRooms, 'Furnish');
    return {
      image_url: photoAddress(order),
      theme,
      room_type: room,
      furnish: chosen.furnish,
      keep_ceiling: chosen.keepCeiling,
      keep_floor: chosen.keepFloor,
      keep_wall: chosen.keepWalls,
      keep_door: chosen.keepDoors,
      keep_window: chosen.keepWindows,
      photo_360: chosen.panorama,
      ...toWebhook(chosen.webhook),
    };
  },
};
