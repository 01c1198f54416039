import { framed } from './parts/frames';
import type { Piece } from './spec';

const between = 0.08;

export const piece: Piece = {
  id: 'art-pair',
  label: { en: 'Pair of pictures' },
  kind: 'art',
  size: { width: 1.12, height: 0.72, depth: 0.03 },
  widths: { from: 0.9, to: 1.4 },
  stands: 'wall',
  back: 'wall',
  rooms: ['living-room', 'bedroom', 'dining-room', 'home-office', 'hallway', 'kids-room'],
  parts({ width, height }) {
    const one = (width - between) / 2;
    const frame = { width: one, height, mat: one * 0.14 };
    const x = (one + between) / 2;
    return [
      ...framed({ ...frame, picture: 'art' }, [-x, 0, 0]),
      ...framed({ ...frame, picture: 'art-second' }, [x, 0, 0]),
    ];
  },
};
