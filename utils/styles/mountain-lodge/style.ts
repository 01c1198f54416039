import type { Style } from '../spec';

export const style: Style = {
  id: 'mountain-lodge',
  label: { en: 'Mountain lodge' },
  description: { en: 'Deep chairs and thick blankets after a day in the snow.' },
  words:
    'chunky pine log furniture, red plaid wool blankets, forest green upholstery, faux fur throws, leather ottoman, lantern lamps, glowing amber light',
  avoid: 'chrome, glass furniture, pastel colours',
  palette: ['#cfb893', '#8a5830', '#942c27', '#2c4a3b', '#322f2c'],
  tone: {
    wall: '#cfb893',
    accent: '#942c27',
    floor: '#8a5830',
    warmth: 0.7,
    contrast: 0.3,
    saturation: 0.2,
    lift: -0.35,
  },
  order: 270,
};
