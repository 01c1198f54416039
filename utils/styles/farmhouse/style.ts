import type { Style } from '../spec';

export const style: Style = {
  id: 'farmhouse',
  label: { en: 'Farmhouse' },
  description: { en: 'Friendly and unfussy, like Sunday lunch in the country.' },
  words:
    'painted wood furniture, solid pine table, slip-covered seating, ticking stripes, stoneware jugs, woven baskets, black iron lamps, bright morning light',
  avoid: 'chrome, neon colours, gloss lacquer',
  palette: ['#f4eedc', '#b08452', '#54748a', '#d9c8a4', '#3a3734'],
  tone: {
    wall: '#f4eedc',
    accent: '#54748a',
    floor: '#b08452',
    warmth: 0.35,
    contrast: 0.1,
    saturation: 0.05,
    lift: 0.6,
  },
  order: 70,
};
