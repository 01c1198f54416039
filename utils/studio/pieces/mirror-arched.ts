import { archedMirror } from './parts/arched-mirror';
import type { Piece } from './spec';

export const piece: Piece = {
  id: 'mirror-arched',
  label: { en: 'Arched mirror' },
  kind: 'mirror',
  size: { width: 0.7, height: 1, depth: 0.028 },
  widths: { from: 0.5, to: 0.9 },
  stands: 'wall',
  back: 'wall',
  rooms: ['hallway', 'bathroom', 'bedroom', 'living-room', 'dining-room'],
  parts: ({ width, height, depth }) =>
    archedMirror({ slot: 'metal', width, height, depth, rim: 0.016 }),
};
