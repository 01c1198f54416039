import type { Style } from '../spec';

export const style: Style = {
  id: 'modern',
  label: { en: 'Modern' },
  description: { en: 'Crisp and calm, with clean lines and nothing in the way.' },
  words:
    'low furniture with straight lines, smooth walnut and matt black steel, plain wool upholstery, large abstract art, slim standing lamp, even daylight',
  avoid: 'ornament, carved wood, fringes',
  palette: ['#dcdee0', '#a98c6c', '#1e5672', '#9ba1a6', '#26282a'],
  tone: {
    wall: '#dcdee0',
    accent: '#1e5672',
    floor: '#a98c6c',
    warmth: -0.2,
    contrast: 0.25,
    saturation: 0.05,
    lift: 0.25,
  },
  order: 10,
};
