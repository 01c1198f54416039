import type { Style } from '../spec';

export const style: Style = {
  id: 'mediterranean',
  label: { en: 'Mediterranean' },
  description: { en: 'Sunlit white, cobalt blue and terracotta.' },
  words:
    'weathered olive wood furniture, terracotta pots, cobalt glazed ceramics, washed linen, woven rush chairs, wrought iron lamps, strong clear sunlight',
  avoid: 'grey carpet, chrome, dark velvet',
  palette: ['#fbe8cf', '#c5713f', '#1c5ba3', '#8b9a58', '#4b3f36'],
  tone: {
    wall: '#fbe8cf',
    accent: '#1c5ba3',
    floor: '#c5713f',
    warmth: 0.35,
    contrast: 0.35,
    saturation: 0.4,
    lift: 0.55,
  },
  order: 150,
};
