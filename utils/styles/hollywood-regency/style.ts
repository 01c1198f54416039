import type { Style } from '../spec';

export const style: Style = {
  id: 'hollywood-regency',
  label: { en: 'Hollywood glamour' },
  description: { en: 'Jewel colours, mirrors and a touch of show.' },
  words:
    'lacquered furniture with gilded edges, tufted velvet seating, mirrored tables, zebra print cushion, emerald and fuchsia accents, crystal lamps, sparkling light',
  avoid: 'rustic wood, wicker, plain cotton',
  palette: ['#f0cfd2', '#e6e2dc', '#0d7f64', '#9a1c62', '#d8b24a'],
  tone: {
    wall: '#f0cfd2',
    accent: '#0d7f64',
    floor: '#e6e2dc',
    warmth: 0.05,
    contrast: 0.5,
    saturation: 0.5,
    lift: 0.35,
  },
  order: 210,
};
