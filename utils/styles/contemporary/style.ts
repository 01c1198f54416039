import type { Style } from '../spec';

export const style: Style = {
  id: 'contemporary',
  label: { en: 'Contemporary' },
  description: { en: 'Soft curves and warm neutrals, made for today.' },
  words:
    'curved seating in boucle, rounded oak tables, layered neutral textiles, sculptural vases, rust cushions, brass lamps, soft warm light',
  avoid: 'antiques, busy patterns',
  palette: ['#d9d2ca', '#8f7a63', '#b9583c', '#f0ebe3', '#b8975a'],
  tone: {
    wall: '#d9d2ca',
    accent: '#b9583c',
    floor: '#8f7a63',
    warmth: 0.15,
    contrast: 0.2,
    saturation: 0.1,
    lift: 0.15,
  },
  order: 40,
};
