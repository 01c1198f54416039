/** Rooms the pickers offer. `unknown` lets a provider decide. */
export const roomTypes = [
  'unknown',
  'living-room',
  'bedroom',
  'kitchen',
  'dining-room',
  'bathroom',
  'home-office',
  'kids-room',
  'hallway',
  'outdoor',
] as const;

export type RoomType = (typeof roomTypes)[number];
