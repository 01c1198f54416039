import type { Style } from '../spec';

export const style: Style = {
  id: 'traditional',
  label: { en: 'Traditional' },
  description: { en: 'Settled and gracious, with polished wood and deep colour.' },
  words:
    'polished mahogany furniture, wingback chairs, burgundy and bottle green upholstery, Persian rug, framed oil landscapes, pleated lampshades, warm light',
  avoid: 'chrome, plastic, bare bulbs',
  palette: ['#e9dcb4', '#6a3c23', '#7c2130', '#2f523e', '#b68c3d'],
  tone: {
    wall: '#e9dcb4',
    accent: '#7c2130',
    floor: '#6a3c23',
    warmth: 0.35,
    contrast: 0.2,
    saturation: 0.2,
    lift: -0.05,
  },
  order: 120,
};
