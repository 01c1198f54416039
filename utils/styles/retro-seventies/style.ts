import type { Style } from '../spec';

export const style: Style = {
  id: 'retro-seventies',
  label: { en: 'Seventies retro' },
  description: { en: 'Orange, avocado and shag, turned up just enough.' },
  words:
    'low modular corduroy seating, orange and avocado upholstery, shag rug, teak storage units, chrome arc lamp, mushroom lamp, warm hazy light',
  avoid: 'grey upholstery, minimal decor, florals',
  palette: ['#f0d193', '#884b22', '#de5f17', '#707c29', '#cac8c4'],
  tone: {
    wall: '#f0d193',
    accent: '#de5f17',
    floor: '#884b22',
    warmth: 0.6,
    contrast: -0.25,
    saturation: 0.45,
    lift: 0.1,
  },
  order: 290,
};
