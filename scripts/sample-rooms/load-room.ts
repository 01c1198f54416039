import { readdir } from 'node:fs/promises';
import type { Room } from './room';

const ROOMS = new URL('./rooms/', import.meta.url);

/** Ids of all rooms: a room is a file in `rooms/` and nothing else. */
export async function listRooms(): Promise<string[]> {
  const files = await readdir(ROOMS);
  return files.map((file) => file.replace(/\.ts$/, '')).sort();
}

export async function loadRoom(id: string): Promise<Room> {
  const loaded: { room: Room } = await import(`./rooms/${id}.ts`);
  return loaded.room;
}
