import type { Style } from '../spec';

export const style: Style = {
  id: 'dark-academia',
  label: { en: 'Dark academia' },
  description: { en: 'A moody library on a rainy afternoon.' },
  words:
    'dark oak bookcases full of old books, oxblood leather armchair, tweed cushions, brass reading lamp, antique globe, dim amber light',
  avoid: 'white furniture, neon colours, chrome, plastic',
  palette: ['#4b5347', '#482a1c', '#701d29', '#947650', '#b08b42'],
  tone: {
    wall: '#4b5347',
    accent: '#701d29',
    floor: '#482a1c',
    warmth: 0.45,
    contrast: 0.35,
    saturation: -0.1,
    lift: -1,
  },
  order: 260,
};
