import type { RoomType } from '@/utils/photos/room-type';
import type { FurnitureSet } from './spec';

const modules = import.meta.glob<{ set: FurnitureSet }>(
  ['./*.ts', '!./{spec,registry,common}.ts', '!./*.test.ts'],
  { eager: true },
);

const sets = Object.values(modules).map((module) => module.set);

/** What such a room is furnished with. */
export function findSet(roomType: RoomType): FurnitureSet | undefined {
  return sets.find(({ rooms }) => rooms.includes(roomType));
}
