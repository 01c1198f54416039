import type { Style } from '../spec';

export const style: Style = {
  id: 'eclectic',
  label: { en: 'Eclectic' },
  description: { en: 'Old, new and odd, put together with a good eye.' },
  words:
    'mixed vintage and new furniture, raspberry and mustard upholstery, patterned rug, gallery of small framed art, odd ceramics, lively daylight',
  avoid: 'matching sets, all-beige schemes',
  palette: ['#bfdaec', '#a87b4e', '#e3b53a', '#b8456b', '#85673a'],
  tone: {
    wall: '#bfdaec',
    accent: '#e3b53a',
    floor: '#a87b4e',
    warmth: 0.05,
    contrast: 0.25,
    saturation: 0.45,
    lift: 0.3,
  },
  order: 240,
};
