/** The photos that the gallery furnishes, and where they are. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RoomType } from '../../utils/photos/room-type';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared/photos/rooms');
const own = join(root, 'public/sample-rooms');

export interface GalleryRoom {
  id: string;
  file: string;
  roomType: RoomType;
  /** Furnished rooms get light and tone. */
  furnished: boolean;
}

export interface GalleryPhotos {
  folder: string;
  rooms: readonly GalleryRoom[];
}

const EMPTY = /empty|bare/;

const typesByWord: readonly (readonly [RegExp, RoomType])[] = [
  [/kids/, 'kids-room'],
  [/bedroom/, 'bedroom'],
  [/kitchen(?!-view)/, 'kitchen'],
  [/bathroom/, 'bathroom'],
  [/dining/, 'dining-room'],
  [/office|study/, 'home-office'],
  [/living|openplan|room/, 'living-room'],
];

/** Real rooms where this repository lies beside a folder of them; its own drawn ones otherwise. */
export function findPhotos(): GalleryPhotos {
  const folder = existsSync(shared) ? shared : own;
  if (folder === own)
    console.log('No real rooms beside the repository: its own sample rooms it is.');
  const files = readdirSync(folder).filter((file) => /\.(jpe?g|png|webp)$/.test(file));
  return { folder, rooms: files.map(roomOf) };
}

function roomOf(file: string): GalleryRoom {
  const id = file.replace(/\.\w+$/, '');
  const [, roomType] = typesByWord.find(([words]) => words.test(id)) ?? [/./, 'unknown'];
  return { id, file, roomType, furnished: !EMPTY.test(id) };
}
