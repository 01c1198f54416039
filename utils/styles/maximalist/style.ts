import type { Style } from '../spec';

export const style: Style = {
  id: 'maximalist',
  label: { en: 'Maximalist' },
  description: { en: 'More colour, more pattern, more of everything.' },
  words:
    'jewel-coloured velvet seating, clashing floral and animal prints, layered rugs, stacked books, pink lampshades, gilded frames, rich warm light',
  avoid: 'empty surfaces, beige, plain white textiles',
  palette: ['#4f8488', '#6a3b24', '#d53e6e', '#5c3a86', '#d6a840'],
  tone: {
    wall: '#4f8488',
    accent: '#d53e6e',
    floor: '#6a3b24',
    warmth: 0.15,
    contrast: 0.4,
    saturation: 0.75,
    lift: -0.1,
  },
  order: 250,
};
