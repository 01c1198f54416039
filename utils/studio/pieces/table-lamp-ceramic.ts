import { clothShade } from './parts/shades';
import { post } from './parts/solids';
import { vessel } from './parts/vessels';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'table-lamp-ceramic',
  label: { en: 'Ceramic table lamp' },
  kind: 'table-lamp',
  size: { width: 0.32, height: 0.52, depth: 0.32 },
  stands: 'surface',
  back: 'free',
  rooms: ['living-room', 'bedroom', 'home-office', 'hallway'],
  parts({ width, height }) {
    const shade = height * 0.4;
    const body = height * 0.52;
    return [
      vessel('ceramic', 'jar', body, [0, 0, 0]),
      post('metal', body * 0.24, 0.008, [0, body - 0.006, 0]),
      post('metal', 0.009, height - shade - body + 0.06, [0, body, 0]),
      ...clothShade(width / 2, width * 0.36, shade, [0, height - shade, 0]),
    ];
  },
};
