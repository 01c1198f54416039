import type { Style } from '../spec';

export const style: Style = {
  id: 'bohemian',
  label: { en: 'Bohemian' },
  description: { en: 'Relaxed and well travelled, full of pattern and plants.' },
  words:
    'low rattan and carved wood furniture, layered kilim rugs, embroidered cushions, fringed throws, trailing plants, brass lanterns, golden evening light',
  avoid: 'chrome, matching furniture sets',
  palette: ['#efd5bd', '#a56a3a', '#c4522b', '#86385c', '#cc9f42'],
  tone: {
    wall: '#efd5bd',
    accent: '#c4522b',
    floor: '#a56a3a',
    warmth: 0.55,
    contrast: 0.15,
    saturation: 0.45,
    lift: 0.1,
  },
  order: 100,
};
