import { fourPosts } from './parts/legs';
import { moved } from './parts/place';
import { potted } from './parts/pots';
import { box } from './parts/solids';
import type { Piece } from './spec';

const shelf = 0.2;
const radius = 0.125;

export const piece: Piece = {
  id: 'plant-snake',
  label: { en: 'Snake plant on a stand' },
  kind: 'plant',
  size: { width: 0.42, height: 1, depth: 0.42 },
  stands: 'floor',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'home-office', 'hallway', 'bathroom', 'kids-room', 'kitchen'],
  parts({ width, height }) {
    const reach = radius * 1.51;
    const posts = fourPosts({
      slot: 'wood',
      width: reach,
      depth: reach,
      height: shelf + 0.17,
      radius: 0.011,
    });
    return [
      ...posts,
      cross(reach, Math.PI / 4),
      cross(reach, -Math.PI / 4),
      ...moved(
        potted(
          'snake',
          'cylinder',
          { radius, height: 0.23 },
          { height: height - shelf, spread: width },
        ),
        [0, shelf, 0],
      ),
    ];
  },
};

/** A bar from corner to corner, carrying the pot. */
const cross = (reach: number, turn: number) => ({
  ...box('wood' as const, [reach * Math.SQRT2, 0.022, 0.018], [0, shelf - 0.022, 0]),
  turn: [0, turn, 0] as const,
});
