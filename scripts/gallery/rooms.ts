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
  folders: readonly string[];
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

/** This repository's own drawn empty room, and real ones where a folder of them lies beside it. */
export function findPhotos(): GalleryPhotos {
  const samples = photosIn(own);
  if (!existsSync(shared)) {
    console.log('No real rooms beside the repository: its own sample rooms it is.');
    return { folders: [own], rooms: samples.map(roomOf) };
  }
  const files = [...samples.filter((file) => EMPTY.test(file)), ...photosIn(shared)];
  return { folders: [own, shared], rooms: files.map(roomOf) };
}

function photosIn(folder: string): string[] {
  return readdirSync(folder).filter((file) => /\.(jpe?g|png|webp)$/.test(file));
}

function roomOf(file: string): GalleryRoom {
  const id = file.replace(/\.\w+$/, '');
  const [, roomType] = typesByWord.find(([words]) => words.test(id)) ?? [/./, 'unknown'];
  return { id, file, roomType, furnished: !EMPTY.test(id) };
}
