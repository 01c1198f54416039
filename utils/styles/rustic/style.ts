import type { Style } from '../spec';

export const style: Style = {
  id: 'rustic',
  label: { en: 'Rustic' },
  description: { en: 'Honest timber, thick wool and the smell of wood smoke.' },
  words:
    'rough-hewn timber furniture, hand-thrown pottery, undyed wool blankets, moss green linen, wicker baskets, iron candle lamps, warm low light',
  avoid: 'chrome, gloss, glass tables',
  palette: ['#e8dcc3', '#79502f', '#68713d', '#bba67b', '#443f39'],
  tone: {
    wall: '#e8dcc3',
    accent: '#68713d',
    floor: '#79502f',
    warmth: 0.6,
    contrast: 0.2,
    saturation: 0.05,
    lift: -0.1,
  },
  order: 140,
};
