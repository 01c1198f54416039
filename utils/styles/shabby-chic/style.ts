import type { Style } from '../spec';

export const style: Style = {
  id: 'shabby-chic',
  label: { en: 'Shabby chic' },
  description: { en: 'Faded roses and soft white, worn with love.' },
  words:
    'distressed white painted furniture, faded rose print cotton, ruffled slipcovers, lace, mint cushions, vintage china, hazy soft daylight',
  avoid: 'black furniture, chrome, sharp edges',
  palette: ['#f8eae8', '#d8ccba', '#dc97a5', '#b4cfc0', '#a5a19a'],
  tone: {
    wall: '#f8eae8',
    accent: '#dc97a5',
    floor: '#d8ccba',
    warmth: 0.1,
    contrast: -0.4,
    saturation: -0.2,
    lift: 0.85,
  },
  order: 280,
};
