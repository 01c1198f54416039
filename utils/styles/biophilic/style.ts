import type { Style } from '../spec';

export const style: Style = {
  id: 'biophilic',
  label: { en: 'Biophilic' },
  description: { en: 'Green, alive and close to the garden.' },
  words:
    'many healthy leafy plants, light ash furniture, cork and bamboo, moss green cushions, natural fibre rug, abundant soft daylight',
  avoid: 'plastic plants, black furniture, chrome',
  palette: ['#cfdec0', '#bc9260', '#2b6a3a', '#f1ebda', '#6a583b'],
  tone: {
    wall: '#cfdec0',
    accent: '#2b6a3a',
    floor: '#bc9260',
    warmth: 0,
    contrast: 0.05,
    saturation: 0.35,
    lift: 0.5,
  },
  order: 170,
};
