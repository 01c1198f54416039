import type { Style } from '../spec';

export const style: Style = {
  id: 'industrial',
  label: { en: 'Industrial' },
  description: { en: 'Raw steel and worn leather, like a converted workshop.' },
  words:
    'reclaimed wood tables on steel frames, worn cognac leather seating, metal lockers, open pipe shelves, task lamps, directional light',
  avoid: 'pastel colours, florals, lace',
  palette: ['#bcbab6', '#6b5747', '#8c3d29', '#b5814e', '#2b2d2f'],
  tone: {
    wall: '#bcbab6',
    accent: '#8c3d29',
    floor: '#6b5747',
    warmth: 0.15,
    contrast: 0.55,
    saturation: -0.35,
    lift: -0.35,
  },
  order: 80,
};
