import type { Style } from '../spec';

export const style: Style = {
  id: 'minimalist',
  label: { en: 'Minimalist' },
  description: { en: 'Almost nothing, and all of it in its place.' },
  words:
    'very few simple pieces, flat white lacquer, pale grey wool, one quiet ceramic bowl, hidden storage, clear surfaces, soft even daylight',
  avoid: 'clutter, patterns, ornaments, many cushions',
  palette: ['#f8f7f4', '#c7c5c1', '#8b8e8f', '#e3e0db', '#48494b'],
  tone: {
    wall: '#f8f7f4',
    accent: '#8b8e8f',
    floor: '#c7c5c1',
    warmth: -0.1,
    contrast: 0,
    saturation: -0.65,
    lift: 0.9,
  },
  order: 60,
};
