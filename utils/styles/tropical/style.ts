import type { Style } from '../spec';

export const style: Style = {
  id: 'tropical',
  label: { en: 'Tropical' },
  description: { en: 'Palms, rattan and a warm breeze.' },
  words:
    'bamboo and rattan furniture, palm leaf prints, coral cushions, white cotton, large potted palms, woven seagrass rug, bright humid daylight',
  avoid: 'grey upholstery, heavy wool, snow',
  palette: ['#cfeade', '#aa6f3a', '#ef7656', '#177a50', '#cda466'],
  tone: {
    wall: '#cfeade',
    accent: '#ef7656',
    floor: '#aa6f3a',
    warmth: 0.2,
    contrast: 0.2,
    saturation: 0.65,
    lift: 0.6,
  },
  order: 220,
};
