import type { Style } from '../spec';

export const style: Style = {
  id: 'french-country',
  label: { en: 'French country' },
  description: { en: 'Lavender, straw and sun-bleached oak.' },
  words:
    'curved painted oak furniture, lavender linen, toile cushions, rush-seated chairs, faience jugs, aged iron lamps, gentle southern daylight',
  avoid: 'chrome, black leather, hard edges',
  palette: ['#e4e1ec', '#b3926a', '#7a7bb0', '#ecd9a0', '#56514b'],
  tone: {
    wall: '#e4e1ec',
    accent: '#7a7bb0',
    floor: '#b3926a',
    warmth: 0.1,
    contrast: -0.15,
    saturation: 0,
    lift: 0.55,
  },
  order: 200,
};
