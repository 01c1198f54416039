import type { MessageKey } from '@/utils/lib/words';

/** A picture of `public/sample-rooms`, rendered by the project itself. */
export interface SampleRoom {
  file: string;
  name: MessageKey;
}

/** The first one is shown large: an empty room is what restaging changes most. */
export const sampleRooms: readonly SampleRoom[] = [
  { file: 'empty-living-room', name: 'sampleEmptyLivingRoom' },
  { file: 'dated-living-room', name: 'sampleDatedLivingRoom' },
  { file: 'bedroom', name: 'sampleBedroom' },
  { file: 'kitchen', name: 'sampleKitchen' },
  { file: 'bathroom', name: 'sampleBathroom' },
  { file: 'home-office', name: 'sampleHomeOffice' },
];

/** Address inside the extension. */
export function sampleUrl({ file }: SampleRoom): string {
  return `/sample-rooms/${file}.jpg`;
}
