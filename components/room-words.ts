import { t } from '@/utils/i18n';
import type { MessageKey } from '@/utils/lib/words';
import type { RoomType } from '@/utils/photos/room-type';

const keys: Record<RoomType, MessageKey> = {
  unknown: 'roomUnknown',
  'living-room': 'roomLivingRoom',
  bedroom: 'roomBedroom',
  kitchen: 'roomKitchen',
  'dining-room': 'roomDiningRoom',
  bathroom: 'roomBathroom',
  'home-office': 'roomHomeOffice',
  'kids-room': 'roomKidsRoom',
  hallway: 'roomHallway',
  outdoor: 'roomOutdoor',
};

export function roomWords(roomType: RoomType): string {
  return t(keys[roomType]);
}
