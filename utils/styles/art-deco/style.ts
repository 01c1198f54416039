import type { Style } from '../spec';

export const style: Style = {
  id: 'art-deco',
  label: { en: 'Art Deco' },
  description: { en: 'Geometry, velvet and gold, dressed for cocktails.' },
  words:
    'curved velvet armchairs, ebony and brass cabinets, fan motifs, geometric rug, round mirror, fluted glass lamps, glowing evening light',
  avoid: 'rustic wood, wicker, distressed paint',
  palette: ['#b5cabd', '#2a2422', '#0b5350', '#dba69f', '#d3aa47'],
  tone: {
    wall: '#b5cabd',
    accent: '#0b5350',
    floor: '#2a2422',
    warmth: 0.1,
    contrast: 0.55,
    saturation: 0.25,
    lift: -0.1,
  },
  order: 180,
};
