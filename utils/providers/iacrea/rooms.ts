import { Problem } from '@/utils/lib/problem';
import type { MessageKey } from '@/utils/lib/words';
import type { RoomType } from '@/utils/photos/room-type';
import type { Order } from '../spec';
import { label } from './identity';

/** Our rooms in the vendor's words, best first; which of them exist differs by service. */
const names: Record<RoomType, readonly string[]> = {
  unknown: [],
  'living-room': ['LIVING_ROOM'],
  bedroom: ['BEDROOM'],
  kitchen: ['KITCHEN'],
  'dining-room': ['DINING_ROOM', 'DINING'],
  bathroom: ['BATHROOM'],
  'home-office': ['HOME_OFFICE'],
  'kids-room': ['KIDS', 'BEDROOM'],
  hallway: [],
  outdoor: ['OUTDOOR'],
};

/**
 * The room to ask for: the chosen one, or the order's.
 * @param offered every room of the service
 * @throws Problem when nobody knows the room, or the service doesn't have it
 */
export function roomOf<Room extends string>(
  { roomType }: Order,
  chosen: Room | 'auto',
  offered: readonly (Room | 'auto')[],
): string {
  if (chosen !== 'auto') return chosen;
  if (roomType === 'unknown') throw refused('problemNeedsRoomType');
  const room = names[roomType].find((name) => offered.some((one) => one === name));
  if (room === undefined) throw refused('problemRoomNotOffered');
  return room;
}

/** @throws Problem when an option was chosen that the room doesn't have */
export function checkRoom(room: string, rooms: readonly string[], option: string): void {
  if (!rooms.includes(room)) throw refused('problemOptionNotForRoom', option);
}

function refused(key: MessageKey, ...named: readonly string[]): Problem {
  return new Problem({ kind: 'rejected', say: { key, values: [label, ...named] }, charged: 'no' });
}
