import { framed } from './parts/frames';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'art-single',
  label: { en: 'Framed picture' },
  kind: 'art',
  size: { width: 0.62, height: 0.82, depth: 0.03 },
  widths: { from: 0.4, to: 0.9 },
  stands: 'wall',
  back: 'wall',
  rooms: [
    'living-room',
    'bedroom',
    'dining-room',
    'home-office',
    'hallway',
    'kids-room',
    'bathroom',
    'kitchen',
  ],
  parts: ({ width, height }) => [
    ...framed({ width, height, bar: 0.022, mat: width * 0.13 }, [0, 0, 0]),
  ],
};
