import type { Style } from '../spec';

export const style: Style = {
  id: 'urban-loft',
  label: { en: 'Urban loft' },
  description: { en: 'City cool: concrete greys, black steel and one bright note.' },
  words:
    'deep modular seating, black steel shelving, concrete side tables, large graphic canvas, yellow accents, charcoal felt, cool even daylight',
  avoid: 'florals, lace, antiques',
  palette: ['#b9c0c1', '#9b8d7d', '#e6aa1e', '#3e4a57', '#16181a'],
  tone: {
    wall: '#b9c0c1',
    accent: '#e6aa1e',
    floor: '#9b8d7d',
    warmth: -0.7,
    contrast: 0.45,
    saturation: -0.1,
    lift: 0.1,
  },
  order: 190,
};
