import { ballRadius, ribbed } from './parts/paper-shade';
import { hanging } from './parts/shades';
import { post, turned } from './parts/solids';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'pendant-paper',
  label: { en: 'Paper lantern' },
  kind: 'pendant',
  size: { width: 0.52, height: 0.85, depth: 0.52 },
  widths: { from: 0.35, to: 0.75 },
  proportional: true,
  stands: 'ceiling',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'dining-room', 'kids-room', 'home-office', 'hallway'],
  parts({ width, height }) {
    const tall = width * 0.86;
    const radius = width / 2 - 0.004;
    return [
      ...hanging(-height + tall - 0.03),
      turned('bulb', ribbed(ballRadius(radius, 0.06), tall, 15), [0, -height, 0]),
      post('black', radius * 0.3, 0.004, [0, -height + tall - 0.003, 0]),
    ];
  },
};
